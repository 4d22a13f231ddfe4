package io.turnoutboard.domain.election;

import java.util.List;

/** Whom a station serves and who answers for it: constituency (đơn vị bầu cử), former ward, groups, officers. */
public record StationArea(String constituency, String formerWard, List<GroupId> groups, List<OfficerId> officers) {
    public StationArea {
        constituency = Required.normalised(constituency);
        formerWard = Required.normalised(formerWard);
        groups = List.copyOf(groups);
        officers = List.copyOf(officers);
    }
}
