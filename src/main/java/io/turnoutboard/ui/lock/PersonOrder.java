package io.turnoutboard.ui.lock;

import io.turnoutboard.domain.turnout.Member;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** People as a Vietnamese list has them: by the given name, which stands last, then by the whole name. */
final class PersonOrder {
    private static final Locale VIETNAM = Locale.of("vi", "VN");

    private PersonOrder() {}

    static List<Member> of(List<Member> members) {
        Collator collator = Collator.getInstance(VIETNAM);
        Comparator<Member> byGivenName = Comparator.comparing(member -> given(member.name()), collator::compare);
        return members.stream()
                .filter(member -> !member.isWithdrawn())
                .sorted(byGivenName.thenComparing(Member::name, collator::compare))
                .toList();
    }

    private static String given(String name) {
        String plain = name.strip();
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }
}
