package io.turnoutboard.store.files;

import io.turnoutboard.domain.election.GroupId;
import io.turnoutboard.domain.election.Officer;
import io.turnoutboard.domain.election.OfficerId;
import io.turnoutboard.domain.election.ResidentialGroup;
import io.turnoutboard.service.FolderException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code groups.csv}, {@code officers.csv} and {@code ballots.csv}: what other files refer to by code. */
record Registers(SequencedMap<GroupId, ResidentialGroup> groups, SequencedMap<OfficerId, Officer> officers) {
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,19}");

    static Registers read(CsvFolder folder) throws FolderException {
        checkBallots(folder);
        return new Registers(groups(folder), officers(folder));
    }

    private static SequencedMap<GroupId, ResidentialGroup> groups(CsvFolder folder) throws FolderException {
        SequencedMap<GroupId, ResidentialGroup> groups = new LinkedHashMap<>();
        for (CsvRow row : CsvTable.optional(folder, "groups.csv", "code", "name", "former_ward")
                .rows()) {
            GroupId id = new GroupId(code(row));
            if (groups.put(id, new ResidentialGroup(id, row.required("name"), row.text("former_ward"))) != null) {
                throw row.fault(FileFault.DUPLICATE, "code");
            }
        }
        return groups;
    }

    private static SequencedMap<OfficerId, Officer> officers(CsvFolder folder) throws FolderException {
        SequencedMap<OfficerId, Officer> officers = new LinkedHashMap<>();
        for (CsvRow row : CsvTable.optional(folder, "officers.csv", "code", "name", "title", "phone")
                .rows()) {
            OfficerId id = new OfficerId(code(row));
            Officer officer = new Officer(id, row.required("name"), row.text("title"), row.text("phone"));
            if (officers.put(id, officer) != null) {
                throw row.fault(FileFault.DUPLICATE, "code");
            }
        }
        return officers;
    }

    /** The three ballots are the law's; the file only says their names, so it is checked and not kept. */
    private static void checkBallots(CsvFolder folder) throws FolderException {
        Set<String> seen = new HashSet<>();
        for (CsvRow row :
                CsvTable.optional(folder, "ballots.csv", "code", "name").rows()) {
            row.required("name");
            if (!seen.add(row.choice("code", List.of("national", "city", "ward")))) {
                throw row.fault(FileFault.DUPLICATE, "code");
            }
        }
    }

    private static String code(CsvRow row) throws FolderException {
        if (!CODE.matcher(row.required("code")).matches()) {
            throw row.fault(FileFault.NOT_A_CODE, "code");
        }
        return row.text("code");
    }
}
