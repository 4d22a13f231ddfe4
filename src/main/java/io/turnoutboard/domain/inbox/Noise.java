package io.turnoutboard.domain.inbox;

import java.util.List;
import java.util.regex.Pattern;

/** Figures in a message that count nobody: dates, telephone numbers, addresses, the number of the report. */
final class Noise {
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d.,/+])(?:\\+84|84(?=\\d{9})|0)[ .()-]{0,2}\\d{2,3}(?:[ .-]?\\d{2,4}){2,3}+(?![\\d]|[.,/]\\d)");
    private static final int PHONE_LEAST = 9;
    private static final int PHONE_MOST = 12;
    private static final List<Pattern> ALWAYS = List.of(
            Pattern.compile("\\bngay \\d{1,2} thang \\d{1,2}(?: nam \\d{4})?"),
            Pattern.compile("\\bngay \\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?(?!\\d)"),
            Pattern.compile("(?<![\\d/])\\d{1,2}([/.-])\\d{1,2}\\1(?:20\\d{2}|2\\d)(?![\\d/])"),
            Pattern.compile("\\b(?:bao cao )?lan(?: thu)? \\d{1,2}(?!\\d|[.,]\\d)"),
            Pattern.compile("\\b(?:khoa|nhiem ky)[ :]{1,2}\\d{4}(?: ?[-–] ?\\d{4})?"),
            Pattern.compile("\\b(?:sdt|dt|dien thoai|hotline|tel|lien he|lh)\\b[ :.]{0,3}[\\d .+-]{6,}"),
            Pattern.compile("\\b(?:don vi bau cu|dvbc)(?: so)? \\d{1,2}(?!\\d|[.,]\\d)"),
            Pattern.compile("\\b(?:nha so|so nha|ngo|ngach|hem) \\d++\\p{L}?(?:/\\d++)*+"));

    private Noise() {}

    static void takeOut(Blanks rest) {
        rest.takeIf(PHONE, match -> {
            long figures = match.group().chars().filter(Character::isDigit).count();
            return figures >= PHONE_LEAST && figures <= PHONE_MOST;
        });
        ALWAYS.forEach(pattern -> rest.take(pattern, match -> {}));
    }
}
