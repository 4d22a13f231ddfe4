package io.turnoutboard.domain.inbox;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words that make a figure doubtful, however clearly it is written. */
final class DoubtWords {
    private static final Pattern DOUBT =
            Pattern.compile("\\?|\\b(?:khong phai|nham|sai|sua|chua chac|hinh nhu|khoang|du kien"
                    + "|uoc|uoc tinh|chac la|lan truoc|luc truoc|truoc do|moc truoc|hom qua|xap xi)\\b"
                    + "|\\b(?:gan|hon|tam|ngot) \\d|\\d ?~|~ ?\\d");
    private static final Pattern UNFINISHED = Pattern.compile("\\bchua\\b");
    private static final Pattern OTHER =
            Pattern.compile("\\b(?:phat ra|thu vao|hop le|phieu trang|phieu hong|gach xoa)\\b");
    private static final Pattern LIST = Pattern.compile("\\b(?:tong so cu tri|tong cu tri|danh sach)\\b");
    private static final Pattern VOTED = Pattern.compile("\\b(?:da|bau|bo phieu|tham gia|di)\\b");
    private static final Pattern INCREASE_BEFORE = Pattern.compile("\\btang them\\b");
    private static final Pattern INCREASE_WORD = Pattern.compile("\\b(?:tang|them)\\b");
    private static final Pattern TOTAL_WORD = Pattern.compile("\\b(?:luy ke|cong don)\\b");

    private DoubtWords() {}

    /** Why the words of a part leave its figures in doubt. */
    static Optional<Doubt> in(String plain, List<Amount> amounts) {
        boolean rest = amounts.stream().anyMatch(amount -> amount.role() == Amount.Role.REMAINING);
        if (DOUBT.matcher(plain).find() || (!rest && UNFINISHED.matcher(plain).find())) {
            return Optional.of(Doubt.WORD_OF_DOUBT);
        }
        if (OTHER.matcher(plain).find()) {
            return Optional.of(Doubt.OTHER_FIGURE);
        }
        boolean list = amounts.stream().anyMatch(amount -> amount.role() == Amount.Role.LIST);
        if (!list && LIST.matcher(plain).find() && !VOTED.matcher(plain).find()) {
            return Optional.of(Doubt.LIST_OR_COUNT);
        }
        boolean said = amounts.stream().anyMatch(amount -> amount.role() == Amount.Role.INCREASE);
        return !said && INCREASE_WORD.matcher(plain).find() ? Optional.of(Doubt.INCREASE_OR_TOTAL) : Optional.empty();
    }

    /** True where the words before the first station say that what follows are increases. */
    static boolean announceIncreases(String plain) {
        return INCREASE_BEFORE.matcher(plain).find()
                && !TOTAL_WORD.matcher(plain).find();
    }
}
