package io.turnoutboard.domain.inbox;

import io.turnoutboard.domain.inbox.Amount.Role;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words before and after a number in a part of a line, from which its role is read.
 *
 * @param before where the number before this one ends
 * @param offset where the part begins in its line
 */
record Surroundings(String text, int before, int start, int end, int offset) {
    private static final int FAR = 48;
    private static final String JOINT = "(?: la| co| duoc| den nay| den gio)?[ :=]{0,3}$";
    private static final Pattern LIST = Pattern.compile(
            "(?:/ ?(?:tong(?: so)?)?|\\btren(?: tong)?(?: so)?(?: cu tri)?|\\btong so cu tri|\\btong cu tri|\\btong ct"
                    + "|\\bdanh sach(?: cu tri)?|\\bds)" + JOINT);
    private static final Pattern REST_BEFORE =
            Pattern.compile("\\b(?:con lai|con|chua(?: di)?(?: bau| bo phieu)?|vang|thieu)" + JOINT);
    private static final Pattern REST_AFTER = Pattern.compile(
            "^ ?(?:cu tri|nguoi|ct)? ?(?:(?:con lai |con )?(?:chua|vang)\\b|con lai\\b(?! ?[:=]? ?\\d))");
    private static final Pattern MOBILE =
            Pattern.compile("\\b(?:hom phieu phu|hom phu|hpp|thung phieu phu|thung phu)\\b[^\\d]{0,12}$");
    private static final Pattern MOBILE_AFTER = Pattern.compile(
            "^ ?(?:phieu|cu tri|nguoi|ct)? ?(?:o |tu |bang |qua )?(?:hom phieu phu|hom phu|hpp|thung phu)\\b");
    private static final Pattern MEN = Pattern.compile("\\bnam[ :=]{0,3}$");
    private static final Pattern WOMEN = Pattern.compile("\\bnu[ :=]{0,3}$");
    private static final Pattern SEX_AFTER = Pattern.compile("^ ?(?:cu tri |nguoi )?(?<sex>nam|nu)\\b(?! ?[:=]? ?\\d)");
    private static final Pattern INCREASE = Pattern.compile("(?:\\b(?:tang them|tang|them)" + JOINT + "|\\+ ?$)");
    private static final Pattern TOTAL = Pattern.compile("\\b(?:luy ke|lk|cong don)" + JOINT);
    private static final Pattern PERCENT = Pattern.compile("^ ?(?:%|phan tram)");

    Role role(FoldedText folded) {
        String left = text.substring(Math.max(before, start - FAR), start);
        String right = text.substring(end, Math.min(text.length(), end + FAR));
        if (PERCENT.matcher(right).find()) {
            return Role.PERCENTAGE;
        }
        if (LIST.matcher(left).find()) {
            return Role.LIST;
        }
        if (REST_BEFORE.matcher(left).find() || REST_AFTER.matcher(right).find()) {
            return Role.REMAINING;
        }
        if (MOBILE.matcher(left).find() || MOBILE_AFTER.matcher(right).find()) {
            return Role.MOBILE_BOX;
        }
        if (isWord(MEN, "nam", left, folded)) {
            return Role.MEN;
        }
        if (WOMEN.matcher(left).find()) {
            return Role.WOMEN;
        }
        return sexAfter(right, folded).orElseGet(() -> counted(left));
    }

    /** "234 cử tri nam" counts the men alone. */
    private Optional<Role> sexAfter(String right, FoldedText folded) {
        Matcher matcher = SEX_AFTER.matcher(right);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int from = offset + end + matcher.start("sex");
        if (matcher.group("sex").equals("nu")) {
            return Optional.of(Role.WOMEN);
        }
        return folded.toned(from, from + 3).equals("nam") ? Optional.of(Role.MEN) : Optional.empty();
    }

    private static Role counted(String left) {
        if (INCREASE.matcher(left).find()) {
            return Role.INCREASE;
        }
        return TOTAL.matcher(left).find() ? Role.TOTAL_SO_FAR : Role.COUNT;
    }

    /** Without tones nam is also the year, năm: the tones decide where there are any. */
    private boolean isWord(Pattern pattern, String word, String left, FoldedText folded) {
        Matcher matcher = pattern.matcher(left);
        if (!matcher.find()) {
            return false;
        }
        int from = offset + start - left.length() + matcher.start();
        return folded.toned(from, from + word.length()).equals(word);
    }

    /** True where letters stand at the number that are no unit of voters: {@code 54a}, {@code x12}. */
    boolean isGlued(Pattern unit) {
        boolean letterBefore = start > 0 && Character.isLetter(text.charAt(start - 1));
        boolean letterAfter = end < text.length() && Character.isLetter(text.charAt(end));
        return letterBefore
                || (letterAfter
                        && !unit.matcher(text).region(end, text.length()).lookingAt());
    }

    boolean isFollowedBy(Pattern words) {
        return words.matcher(text).region(end, text.length()).lookingAt();
    }
}
