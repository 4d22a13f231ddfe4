package io.turnoutboard.store.intake;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.VisibilityState;
import org.junit.jupiter.params.provider.Arguments;

/** Files that must not come in, each with what must be told of it: its kind, its name, its bytes, a code and its place. */
final class BadFiles {
    private static final String WIDE = "KV,Đã bỏ phiếu 8h\n";
    private static final String LONG = "KV,Giờ,Đã bỏ phiếu,Hòm phiếu phụ\n";
    private static final String STATIONS = "KV,Tên,Tổng số cử tri,Tổ dân phố,Mở cửa,Đóng cửa,Vĩ độ,Kinh độ\n";

    private BadFiles() {}

    static Stream<Arguments> all() {
        return Stream.of(bytes(), structure(), cells(), rows(), workbooks()).flatMap(each -> each);
    }

    private static Arguments csv(String kind, String text, String key) {
        return arguments(kind, "a.csv", text.getBytes(StandardCharsets.UTF_8), key);
    }

    private static Arguments xlsx(String kind, byte[] bytes, String key) {
        return arguments(kind, "a.xlsx", bytes, key);
    }

    private static Arguments raw(String kind, String key, int... bytes) {
        byte[] content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("KV,Name\n1,".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(content);
        return arguments(kind, "a.csv", out.toByteArray(), key);
    }

    private static Stream<Arguments> bytes() {
        return Stream.of(
                arguments("nothing in it", "a.csv", new byte[0], "TB-I03@*"),
                csv("blank lines only", "\n\n\n", "TB-I03@*"),
                raw("bytes of no encoding", "TB-I06@2", 0x81, 0x8D, '\n'),
                raw("TCVN3: Đã bỏ", "TB-I04@*", 0xA7, 0xB7, ' ', 'b', 0xE1, ' ', 'T', 'r', 0xAD, 0xEA, 'n', 'g', '\n'),
                raw("VNI: Ñaõ boû phieáu", "TB-I05@*", 0xD1, 'a', 0xF5, ' ', 'b', 'o', 0xFB, ' ', 'a', 0xE1, '\n'),
                raw("NUL bytes", "TB-I08@2", 'a', 0, 'b', '\n'),
                arguments("more than 16 MB", "a.csv", filled(17 * 1024 * 1024, 'a'), "TB-I02@*"),
                csv("2 million lines", WIDE + "1,1\n".repeat(2_000_000), "TB-I15@100001"),
                csv("201 columns", "KV," + ",".repeat(200) + "\n", "TB-I16@1"),
                csv("an endless cell", WIDE + "1," + "9".repeat(600), "TB-I17@B2"),
                csv("a byte order mark in the middle", WIDE + "1,\uFEFF10\n", "TB-I26@B2"),
                csv("a bell", WIDE + "1,1\u00070\n", "TB-I26@B2"),
                csv("a letter that turns the writing", STATIONS + "3,a\u202Eb,100\n", "TB-I26@B2"),
                csv("an unterminated quote", WIDE + "1,\"10\n2,30\n", "TB-I18@2"),
                csv("a line break in a name", STATIONS + "3,\"Nhà\nvăn hóa\",100\n", "TB-I27@B2"));
    }

    private static Stream<Arguments> structure() {
        return Stream.of(
                csv("only headings", WIDE, "TB-I31@*"),
                csv("no headings", "1,10\n2,20\n", "TB-I30@*"),
                csv("another separator", "KV|Đã bỏ phiếu 8h\n1|10\n", "TB-I30@*"),
                csv("two equal headings", "KV,Đã bỏ phiếu 8h,Đã bỏ phiếu 8h\n1,1,2\n", "TB-I32@C1"),
                csv("two columns of one meaning", "KV,Số cử tri,Tổng số cử tri\n1,1,2\n", "TB-I32@C1"),
                csv("no column of lists", "KV,Tên,Địa điểm\n3,a,b\n", "TB-I33@1"),
                csv("no column of stations", "Đã bỏ phiếu 8h,Đã bỏ phiếu 9h\n1,2\n", "TB-I75@1"),
                csv("of what, nobody knows", "Chức vụ,Điện thoại\na,b\n", "TB-I35@1"),
                csv("a comma within a number", WIDE + "1,2,503\n", "TB-I19@C2"),
                csv("counts without a time", "KV,Đã bỏ phiếu\n1,2\n", "TB-I76@B1"),
                csv("counts per hour", "KV,8h,9h,10h\n1,30,20,10\n2,40,10,5\n3,9,8,7\n", "TB-I74@B1"),
                csv("columns swapped", "KV,Tổng số cử tri,Đã bỏ phiếu 8h\n1,9,99\n2,8,88\n3,7,77\n", "TB-I64@B1"));
    }

    private static Stream<Arguments> cells() {
        return Stream.of(
                csv("words for a number", WIDE + "1,mười\n", "TB-I41@B2"),
                csv("1e9", WIDE + "1,1e9\n", "TB-I41@B2"),
                csv("a billion", WIDE + "1,1000000000\n", "TB-I45@B2"),
                csv("below zero", WIDE + "1,-5\n", "TB-I42@B2"),
                csv("decimals", WIDE + "1,\"45,5\"\n", "TB-I43@B2"),
                csv("percent", WIDE + "1,45%\n", "TB-I44@B2"),
                csv("one comma and three digits", WIDE + "1,\"2,503\"\n", "TB-I46@B2"),
                csv("a date as text", WIDE + "1,01/10/2026\n", "TB-I47@B2"),
                csv("a formula as text", STATIONS + "3,=1+1,100\n", "TB-I25@B2"),
                csv("a blank station", WIDE + ",10\n", "TB-I40@A2"),
                csv("a blank count", LONG + "1,8h,,\n", "TB-I40@C2"),
                csv("a blank list", STATIONS + "3,a,\n", "TB-I40@C2"),
                csv("25 o'clock", LONG + "1,25:00,10,\n", "TB-I48@B2"),
                csv("a position off the earth", STATIONS + "3,a,100,,,,121.0,105.8\n", "TB-I50@G2"),
                csv("opens at noon", STATIONS + "3,a,100,,12:00,19:00\n", "TB-I51@E2"),
                csv("a code with blanks", "Mã,Tên\nTDP 1 / 2,Tổ 1\n", "TB-I52@A2"));
    }

    private static Stream<Arguments> rows() {
        return Stream.of(
                csv("a station twice", WIDE + "1,10\n1,11\n", "TB-I60@A3"),
                csv("a station and time twice", LONG + "1,8h,10,\n1,8:00,11,\n", "TB-I60@A3"),
                csv("a group twice", "Mã,Tên\nA,Tổ 1\nA,Tổ 2\n", "TB-I60@A3"),
                csv("an unknown station", WIDE + "1,10\n99,10\n", "TB-I61@A3"),
                csv("an unknown group", STATIONS + "3,a,100,TDP99\n", "TB-I62@D2"),
                csv("above the list", WIDE + "1,1000001\n", "TB-I65@B2"),
                csv("a cut-off that is not planned", "KV,Đã bỏ phiếu 8h17\n1,10\n", "TB-I66@B2"),
                csv("the future", "KV,Đã bỏ phiếu 11h\n1,10\n", "TB-I67@B2"),
                csv("before the opening", "KV,Đã bỏ phiếu 6h\n1,10\n", "TB-I68@B2"),
                csv("lower than before", "KV,Đã bỏ phiếu 8h,Đã bỏ phiếu 9h\n1,20,10\n", "TB-I69@C2"),
                csv("a part above the whole", LONG + "1,8h,10,11\n", "TB-I70@C2"),
                csv("a wrong printed sum", WIDE + "1,10\n2,20\nTổng cộng,31\n", "TB-I82@B4"));
    }

    private static Stream<Arguments> workbooks() {
        byte[] good = XlsxBytes.counts(sheet -> {});
        return Stream.of(
                xlsx("a renamed CSV", (WIDE + "1,10\n").getBytes(StandardCharsets.UTF_8), "TB-I14@*"),
                xlsx("an old workbook", ole(""), "TB-I09@*"),
                xlsx("a workbook with a password", ole("EncryptedPackage"), "TB-I10@*"),
                xlsx("half a workbook", Arrays.copyOf(good, good.length / 2), "TB-I11@*"),
                xlsx("another archive", XlsxBytes.zip(Map.of("a.txt", new byte[] {1})), "TB-I14@*"),
                xlsx(
                        "a zip bomb",
                        XlsxBytes.zip(Map.of("xl/worksheets/sheet1.xml", filled(300 * 1024 * 1024, ' '))),
                        "TB-I12@*"),
                xlsx("entities", XlsxBytes.withEntities(), "TB-I13@*"),
                xlsx(
                        "merged cells",
                        XlsxBytes.counts(sheet -> sheet.range(1, 0, 2, 0).merge()),
                        "TB-I22@A2"),
                xlsx("a formula", XlsxBytes.counts(sheet -> sheet.formula(1, 1, "A2*5")), "TB-I24@B2"),
                xlsx("a number with decimals", XlsxBytes.counts(sheet -> sheet.value(1, 1, 2.503)), "TB-I43@B2"),
                xlsx(
                        "a date for a number",
                        XlsxBytes.counts(sheet -> {
                            sheet.value(1, 1, LocalDate.of(2026, 10, 1));
                            sheet.style(1, 1).format("dd/mm/yyyy").set();
                        }),
                        "TB-I47@B2"),
                xlsx(
                        "a hidden sheet",
                        XlsxBytes.counts(sheet -> sheet.setVisibilityState(VisibilityState.HIDDEN)),
                        "TB-I21@*"),
                xlsx(
                        "two sheets",
                        XlsxBytes.of(workbook -> {
                            XlsxBytes.counts(workbook.newWorksheet("Sáng"));
                            XlsxBytes.counts(workbook.newWorksheet("Chiều"));
                        }),
                        "TB-I20@*"));
    }

    private static byte[] ole(String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] bytes = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 512);
        System.arraycopy(name, 0, bytes, 64, name.length);
        return bytes;
    }

    private static byte[] filled(int length, char with) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) with);
        return bytes;
    }
}
