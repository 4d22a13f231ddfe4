package io.turnoutboard.report.paper;

import java.util.List;

/** Names of residential groups in a row: what they begin with is said once, "Tổ dân phố số 9, 43, 44". */
final class GroupNames {
    private static final String BEFORE_NUMBER = " số ";

    private GroupNames() {}

    static String of(List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        String first = names.getFirst();
        String beginning = first.substring(0, first.lastIndexOf(BEFORE_NUMBER) + 1);
        if (beginning.isEmpty() || !names.stream().allMatch(name -> isNumbered(name, beginning))) {
            return String.join(", ", names);
        }
        List<String> rest = names.subList(1, names.size()).stream()
                .map(name -> name.substring(beginning.length() + BEFORE_NUMBER.length() - 1))
                .toList();
        return rest.isEmpty() ? first : first + ", " + String.join(", ", rest);
    }

    private static boolean isNumbered(String name, String beginning) {
        return name.startsWith(beginning) && name.lastIndexOf(BEFORE_NUMBER) + 1 == beginning.length();
    }
}
