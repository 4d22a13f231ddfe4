package io.turnoutboard.domain.paper;

import io.turnoutboard.domain.election.Ward;
import java.util.List;
import java.util.Locale;

/**
 * Under whose head a paper goes out. By law the Ủy ban bầu cử reports (Nghị định 30/2020/NĐ-CP); the Ban Chỉ đạo bầu cử
 * is a Party committee and writes under the Party's head (Hướng dẫn 36-HD/VPTW). Each has its usual recipient, capacity
 * and copies, in the Vietnamese of the forms.
 */
public enum Letterhead {
    UBBC(
            "/BC-UBBC",
            "Ủy ban bầu cử ",
            List.of("TM. ỦY BAN BẦU CỬ", "CHỦ TỊCH"),
            List.of("TM. ỦY BAN BẦU CỬ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
    PARTY(
            "-BC/BCĐ",
            "Ban Chỉ đạo bầu cử ",
            List.of("T/M BAN CHỈ ĐẠO", "TRƯỞNG BAN"),
            List.of("T/M BAN CHỈ ĐẠO", "K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"));

    private final String symbol;

    private final String recipient;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of texts
    private final List<String> capacity;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of texts
    private final List<String> deputy;

    Letterhead(String symbol, String recipient, List<String> capacity, List<String> deputy) {
        this.symbol = symbol;
        this.recipient = recipient;
        this.capacity = capacity;
        this.deputy = deputy;
    }

    /** The name by which commands ask for it, and the ledger knows it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is none of that name */
    public static Letterhead of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** A number with the sign of its series behind it; what stands in place of an open one may be blank. */
    public String symbol(String number) {
        return number + symbol;
    }

    /** The same body of the city: a city's name within a sentence begins with a small letter. */
    public String recipient(Ward ward) {
        String city = ward.city();
        return recipient + city.substring(0, 1).toLowerCase(Locale.ROOT) + city.substring(1);
    }

    public List<String> capacity() {
        return capacity;
    }

    /** In what capacity somebody signs in the place of whom {@link #capacity()} names. */
    public List<String> deputyCapacity() {
        return deputy;
    }

    public List<String> copies() {
        return List.of("Như trên");
    }
}
