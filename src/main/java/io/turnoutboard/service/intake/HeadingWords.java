package io.turnoutboard.service.intake;

import static io.turnoutboard.service.intake.IntakeField.ADDED;
import static io.turnoutboard.service.intake.IntakeField.ADDRESS;
import static io.turnoutboard.service.intake.IntakeField.AS_OF;
import static io.turnoutboard.service.intake.IntakeField.BOOTHS;
import static io.turnoutboard.service.intake.IntakeField.CLOSES;
import static io.turnoutboard.service.intake.IntakeField.CODE;
import static io.turnoutboard.service.intake.IntakeField.CONFIDENTIAL;
import static io.turnoutboard.service.intake.IntakeField.CONSTITUENCY;
import static io.turnoutboard.service.intake.IntakeField.COUNTY;
import static io.turnoutboard.service.intake.IntakeField.FORMER_WARD;
import static io.turnoutboard.service.intake.IntakeField.FROM;
import static io.turnoutboard.service.intake.IntakeField.GROUPS;
import static io.turnoutboard.service.intake.IntakeField.IGNORED;
import static io.turnoutboard.service.intake.IntakeField.KIND;
import static io.turnoutboard.service.intake.IntakeField.LATITUDE;
import static io.turnoutboard.service.intake.IntakeField.LONGITUDE;
import static io.turnoutboard.service.intake.IntakeField.MEN;
import static io.turnoutboard.service.intake.IntakeField.MOBILE_BOX;
import static io.turnoutboard.service.intake.IntakeField.NAME;
import static io.turnoutboard.service.intake.IntakeField.NOTE;
import static io.turnoutboard.service.intake.IntakeField.NUMBER;
import static io.turnoutboard.service.intake.IntakeField.OFFICER;
import static io.turnoutboard.service.intake.IntakeField.OPENS;
import static io.turnoutboard.service.intake.IntakeField.PHONE;
import static io.turnoutboard.service.intake.IntakeField.PLACE;
import static io.turnoutboard.service.intake.IntakeField.POSITION_VERIFIED;
import static io.turnoutboard.service.intake.IntakeField.RATE;
import static io.turnoutboard.service.intake.IntakeField.REASON;
import static io.turnoutboard.service.intake.IntakeField.TITLE;
import static io.turnoutboard.service.intake.IntakeField.VOTED;
import static io.turnoutboard.service.intake.IntakeField.VOTERS;
import static io.turnoutboard.service.intake.IntakeField.VOTERS_CITY;
import static io.turnoutboard.service.intake.IntakeField.VOTERS_NATIONAL;
import static io.turnoutboard.service.intake.IntakeField.VOTERS_WARD;
import static io.turnoutboard.service.intake.IntakeField.WOMEN;

import io.turnoutboard.domain.text.SearchText;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What headings say, in the words of wards, of this program's own files, and of the public tables it knows. Marks, case
 * and the placement of tones make no difference.
 */
final class HeadingWords {
    private static final Pattern TIME = Pattern.compile("(?<!\\d)(\\d{1,2}) ?(?:h|gio|:) ?(\\d{2})?(?: ?phut)?(?!\\d)");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9%#]+");
    private static final Map<String, IntakeField> WORDS = new HashMap<>();

    static {
        words(NUMBER, "number", "station", "station number", "station no", "polling station", "kv", "kvbp", "so kv");
        words(NUMBER, "khu vuc", "khu vuc so", "khu vuc bo phieu", "khu vuc bo phieu so", "so khu vuc", "kv so");
        words(NUMBER, "so khu vuc bo phieu", "to bau cu", "to bau cu so", "nr sectie de votare", "so hieu");
        words(COUNTY, "judet", "county", "ward code", "ma phuong", "ma xa", "ma phuong xa");
        words(NAME, "name", "ten", "station name", "ten khu vuc", "ten khu vuc bo phieu", "nume sectie de votare");
        words(NAME, "ho ten", "ho va ten", "ten to", "ten to dan pho", "ten can bo", "full name", "group name");
        words(PLACE, "place", "dia diem", "dia diem bo phieu", "diem bo phieu", "noi bo phieu");
        words(ADDRESS, "address", "dia chi", "localitate");
        words(FORMER_WARD, "former ward", "phuong cu", "phuong truoc sap nhap", "phuong xa cu");
        words(CONSTITUENCY, "constituency", "don vi bau cu", "uat");
        words(LATITUDE, "latitude", "lat", "vi do");
        words(LONGITUDE, "longitude", "lon", "lng", "kinh do");
        words(POSITION_VERIFIED, "position verified", "da xac minh toa do", "toa do da xac minh");
        words(KIND, "kind", "loai", "loai khu vuc");
        words(OPENS, "opens", "mo cua", "gio mo", "gio mo cua", "gio bat dau", "bat dau");
        words(CLOSES, "closes", "dong cua", "gio dong", "gio dong cua", "gio ket thuc", "ket thuc");
        words(BOOTHS, "booths", "so buong", "so buong bo phieu", "buong bo phieu");
        words(CONFIDENTIAL, "confidential", "che so lieu", "bi mat");
        words(GROUPS, "groups", "to dan pho", "cac to dan pho", "tdp");
        words(OFFICER, "officer", "officers", "can bo phu trach", "can bo", "ma can bo phu trach");
        words(VOTERS, "voters", "list", "tong so cu tri", "so cu tri", "tong cu tri", "cu tri", "votanti lista");
        words(VOTERS, "registered", "tong so", "cu tri trong danh sach", "so cu tri trong danh sach");
        words(VOTERS_NATIONAL, "voters national", "cu tri quoc hoi", "so cu tri bau quoc hoi", "quoc hoi", "dbqh");
        words(VOTERS_CITY, "voters city", "cu tri hdnd thanh pho", "hdnd thanh pho", "hdnd tinh", "hdnd tp");
        words(VOTERS_WARD, "voters ward", "cu tri hdnd phuong", "hdnd phuong", "hdnd xa");
        words(NOTE, "note", "notes", "ghi chu");
        words(CODE, "code", "ma", "ma to", "ma to dan pho", "ma can bo", "ma so", "group code", "officer code");
        words(TITLE, "title", "chuc vu", "chuc danh", "nhiem vu");
        words(PHONE, "phone", "telephone", "dien thoai", "so dien thoai", "sdt", "dt");
        words(FROM, "hora ini", "from", "tu gio", "tu");
        words(AS_OF, "as of", "time", "slot", "hour", "moc", "moc bao cao", "thoi diem", "gio", "tinh den", "hora fin");
        words(AS_OF, "den gio", "den", "thoi diem so lieu");
        words(
                VOTED,
                "voted",
                "turnout",
                "da bo phieu",
                "so da bo phieu",
                "cu tri da bo phieu",
                "so cu tri da bo phieu");
        words(VOTED, "so cu tri da tham gia bo phieu", "da tham gia bo phieu", "so nguoi da bo phieu", "lt");
        words(RATE, "%", "rate", "ty le", "ty le %", "ti le", "ti le %", "percent", "turnout %", "rate %");
        words(MOBILE_BOX, "mobile box", "hom phieu phu", "um");
        words(ADDED, "added", "cu tri bo sung", "bo sung", "ls");
        words(MEN, "men", "nam");
        words(WOMEN, "women", "nu");
        words(REASON, "reason", "ly do");
        words(IGNORED, "tt", "stt", "#", "reported at", "siruta", "mediu", "lp");
    }

    private HeadingWords() {}

    private static void words(IntakeField field, String... words) {
        for (String word : words) {
            WORDS.put(word, field);
        }
    }

    /** The heading without marks, capitals and signs. */
    static String folded(String heading) {
        return NO_WORD.matcher(SearchText.of(heading).plain()).replaceAll(" ").strip();
    }

    /** The time of day that a heading names. */
    static Optional<LocalTime> time(String heading) {
        Matcher matcher = TIME.matcher(SearchText.of(heading).plain());
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
            return Optional.of(LocalTime.of(Integer.parseInt(matcher.group(1)), minute));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What a heading without a time says. */
    static Optional<IntakeField> field(String heading) {
        return Optional.ofNullable(WORDS.get(folded(heading)));
    }

    /** A heading with a time is of counts, unless it speaks of a rate. */
    static boolean speaksOfRate(String heading) {
        String plain = folded(heading);
        return plain.contains("%") || List.of("ty le", "ti le", "rate").stream().anyMatch(plain::contains);
    }

    /** True for a heading over the numbers of the lines themselves (TT, STT). */
    static boolean numbersLines(String heading) {
        String folded = folded(heading);
        return folded.equals("tt") || folded.equals("stt");
    }
}
