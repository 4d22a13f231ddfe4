package io.turnoutboard.service.intake;

import java.io.IOException;
import java.util.Map;

/** What a person once said that columns hold, by the headings that a file has together. */
public interface ColumnMemory {
    /** The fields by heading; none where nobody has said anything of such a file. */
    Map<String, IntakeField> recall(RawTable table) throws IOException;

    /** Keeps what was said of a file with these headings, in place of what was said before. */
    void remember(RawTable table, Map<String, IntakeField> mapping) throws IOException;
}
