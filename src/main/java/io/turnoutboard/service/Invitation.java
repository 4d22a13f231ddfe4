package io.turnoutboard.service;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.Hash;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * What leads one desk to the host: where it is, by what it is known, and the secret that lets this desk in. As text it is
 * a file, and what its QR shows. Whoever has it can sit down once; it is handed over as a key is.
 *
 * @param desk what the desk is called
 * @param host where the host is, the addresses in the order in which they are tried
 * @param sealer the fingerprint of the sealer's key, as genesis and papers show it
 * @param secret known to nobody else
 */
public record Invitation(ElectionOf election, String desk, HostPlace host, String sealer, String secret) {
    /** The ending of a file that holds an invitation. */
    public static final String ENDING = ".thu-moi.txt";

    private static final String HEAD = "Turnout Board 1: thu moi, invitation";
    private static final String CHECK = "check";

    /** Which election it is. {@code zone} is that of its hours, {@code purpose} tells a drill from the day. */
    public record ElectionOf(ElectionId id, String name, LocalDate date, String zone, String purpose) {}

    /** Where the host is found, and the SHA-256 of its certificate. */
    public record HostPlace(List<String> addresses, int port, String pin) {
        public HostPlace {
            addresses = List.copyOf(addresses);
        }
    }

    public String text() {
        SequencedMap<String, String> lines = new LinkedHashMap<>();
        lines.put("election", election.id().toString());
        lines.put("name", election.name());
        lines.put("date", election.date().toString());
        lines.put("zone", election.zone());
        lines.put("purpose", election.purpose());
        lines.put("desk", desk);
        lines.put("host", String.join(",", host.addresses()));
        lines.put("port", Integer.toString(host.port()));
        lines.put("pin", host.pin());
        lines.put("sealer", sealer);
        lines.put("secret", secret);
        String body = lines.entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue() + "\n")
                .collect(Collectors.joining("", HEAD + "\n", ""));
        return body + CHECK + "=" + check(body) + "\n";
    }

    /** @throws FolderException TB-H10 when this is no invitation; TB-H11 when a part of it is missing or changed */
    public static Invitation parse(String text) throws FolderException {
        String plain = text.replace("\r", "").replace("\uFEFF", "").strip() + "\n";
        if (!plain.startsWith(HEAD + "\n")) {
            throw new FolderException("TB-H10", List.of());
        }
        int end = plain.lastIndexOf(CHECK + "=");
        if (end < 0 || !plain.substring(end).strip().equals(CHECK + "=" + check(plain.substring(0, end)))) {
            throw new FolderException("TB-H11", List.of());
        }
        Map<String, String> values = plain.lines()
                .skip(1)
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')), line -> line.substring(line.indexOf('=') + 1)));
        try {
            return of(values);
        } catch (RuntimeException e) {
            throw new FolderException("TB-H11", List.of(), e);
        }
    }

    private static Invitation of(Map<String, String> values) {
        return new Invitation(
                new ElectionOf(
                        ElectionId.of(value(values, "election")),
                        value(values, "name"),
                        LocalDate.parse(value(values, "date")),
                        value(values, "zone"),
                        value(values, "purpose")),
                value(values, "desk"),
                new HostPlace(
                        List.of(value(values, "host").split(",")),
                        Integer.parseInt(value(values, "port")),
                        value(values, "pin")),
                value(values, "sealer"),
                value(values, "secret"));
    }

    private static String value(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("an invitation names its " + name);
        }
        return value;
    }

    private static String check(String body) {
        return Hash.of(body.getBytes(StandardCharsets.UTF_8)).shortForm();
    }
}
