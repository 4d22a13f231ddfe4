package io.turnoutboard.store.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks, good and bad, as bytes. */
final class XlsxBytes {
    private XlsxBytes() {}

    static byte[] of(Consumer<Workbook> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", null)) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory cannot fail", e);
        }
        return out.toByteArray();
    }

    /** A sheet of a station's counts at 8h, with something done to it. */
    static byte[] counts(Consumer<Worksheet> more) {
        return of(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Số liệu");
            counts(sheet);
            more.accept(sheet);
        });
    }

    static void counts(Worksheet sheet) {
        sheet.value(0, 0, "KV");
        sheet.value(0, 1, "Đã bỏ phiếu 8h");
        sheet.value(1, 0, 1);
        sheet.value(1, 1, 10);
        sheet.value(2, 0, 2);
        sheet.value(2, 1, 20);
    }

    /** An archive of parts. */
    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an archive in memory cannot fail", e);
        }
        return out.toByteArray();
    }

    static byte[] withEntities() {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>";
        return zip(Map.of("xl/worksheets/sheet1.xml", xml.getBytes(StandardCharsets.UTF_8)));
    }
}
