package io.turnoutboard.domain.inbox;

import java.util.regex.Pattern;

/** What a column of a copied table holds, by its heading. */
enum ColumnRole {
    STATION("(ten |so )?(kvbp|kv)|(ten )?(so )?khu vuc( bo phieu)?( so)?|so kv|to bau cu( so)?|tbc|diem bo phieu so|so"
            + " khu vuc"),
    GROUP("(so |ten )?(to dan pho|tdp|to dp|khu pho)( so)?"),
    ORDER("tt|stt|so tt"),
    PLACE("(ten )?(dia diem|noi|diem)( bo phieu)?|dia chi"),
    RATE("(ty|ti) le.*|%|.*\\(%\\)"),
    INCREASE("(so )?(cu tri )?tang( them)?( so voi.*)?|them|so tang.*"),
    COUNT("(tong )?(so )?(cu tri|phieu|nguoi|luot)? ?(da |di )?(tham gia )?(bo phieu|bau|di bau|di bo phieu)("
            + " \\(.*\\))?|so cu tri da.*|so cu tri tham gia.*|da bau|luy ke|so luy ke|so lieu|so phieu|ket qua|da"
            + " bo"),
    LIST("(tong )?(so )?(cu tri|ct)( trong danh sach)?|danh sach( cu tri)?|tong so"),
    TIME("(thoi diem|thoi gian|gio|moc|tinh den|luc)( so lieu| bao cao)?"),
    MEN("nam"),
    WOMEN("nu"),
    MOBILE_BOX("hom phieu phu|hom phu|hpp"),
    OTHER(".*");

    private final Pattern heading;

    ColumnRole(String heading) {
        this.heading = Pattern.compile(heading);
    }

    /** The role of a column by its folded heading. */
    static ColumnRole of(String heading) {
        String words = heading.replaceAll("[\\s.:*]+", " ").strip();
        for (ColumnRole role : values()) {
            if (role.heading.matcher(words).matches()) {
                return role;
            }
        }
        return OTHER;
    }

    boolean isCounted() {
        return this == COUNT || this == INCREASE;
    }
}
