package io.turnoutboard.service.intake;

import io.turnoutboard.domain.election.GroupId;
import io.turnoutboard.domain.election.Officer;
import io.turnoutboard.domain.election.OfficerId;
import io.turnoutboard.domain.election.ResidentialGroup;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.GroupRegistered;
import io.turnoutboard.domain.ledger.EntryBody.OfficerRegistered;
import io.turnoutboard.domain.turnout.Registry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes entries of the lines of residential groups and of officers. */
final class RegisterIntake {
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,19}");

    private final Layout layout;
    private final Registry registry;
    private final FindingList findings;
    private final Set<String> seen = new HashSet<>();

    RegisterIntake(Layout layout, Registry registry, FindingList findings) {
        this.layout = layout;
        this.registry = registry;
        this.findings = findings;
    }

    List<EntryBody> entries(List<RawRow> rows) {
        List<EntryBody> entries = new ArrayList<>();
        for (RawRow raw : rows) {
            RowReader row = new RowReader(raw, layout, findings);
            String code = code(row);
            String name = row.needed(IntakeField.NAME);
            if (!code.isEmpty() && !name.isEmpty()) {
                entry(row, code, name).ifPresent(entries::add);
            }
        }
        return entries;
    }

    private String code(RowReader row) {
        String code = row.needed(IntakeField.CODE);
        if (code.isEmpty()) {
            return "";
        }
        if (!CODE.matcher(code).matches()) {
            findings.say(IntakeFault.NOT_A_CODE, row.place(IntakeField.CODE), code);
            return "";
        }
        if (!seen.add(code)) {
            findings.say(IntakeFault.DUPLICATE, row.place(IntakeField.CODE), code);
        }
        return code;
    }

    private Optional<EntryBody> entry(RowReader row, String code, String name) {
        if (layout.kind() == IntakeKind.GROUPS) {
            GroupId id = new GroupId(code);
            ResidentialGroup group = new ResidentialGroup(id, name, row.words(IntakeField.FORMER_WARD));
            return registry.group(id).filter(group::equals).isPresent()
                    ? Optional.empty()
                    : Optional.of(new GroupRegistered(group));
        }
        OfficerId id = new OfficerId(code);
        Officer officer = new Officer(id, name, row.words(IntakeField.TITLE), row.words(IntakeField.PHONE));
        return registry.officer(id).filter(officer::equals).isPresent()
                ? Optional.empty()
                : Optional.of(new OfficerRegistered(officer));
    }
}
