package io.turnoutboard.report.paper;

import io.turnoutboard.domain.election.GroupId;
import io.turnoutboard.domain.election.ResidentialGroup;
import io.turnoutboard.domain.turnout.Registry;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of residential groups in a row: what they begin with is said once, "Tổ dân phố số 9, 43, 44". */
final class GroupNames {
    private static final String BEFORE_NUMBER = " số ";

    private GroupNames() {}

    static String of(List<GroupId> groups, Registry registry) {
        return joined(groups.stream()
                .map(id -> registry.group(id).map(ResidentialGroup::name).orElse(id.value()))
                .toList());
    }

    static String joined(List<String> names) {
        String beginning = names.isEmpty() ? "" : beginning(names.getFirst());
        if (!names.stream().allMatch(name -> name.startsWith(beginning))) {
            return String.join(", ", names);
        }
        Stream<String> rest = names.stream().map(name -> name.substring(beginning.length()));
        return beginning + rest.collect(Collectors.joining(", "));
    }

    /** Up to the number; nothing where there is none. */
    private static String beginning(String name) {
        int number = name.lastIndexOf(BEFORE_NUMBER);
        return number < 0 ? "" : name.substring(0, number + BEFORE_NUMBER.length());
    }
}
