package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.ledger.EntryBody;
import java.util.List;
import java.util.Optional;

/** Something of the registry that is edited in fields, or registered with them. Pure. */
interface Subject {
    /** What it is called above its fields; blank for what is to be registered. */
    String name();

    List<EditField> fields();

    /**
     * The entries that make it what was typed: none where nothing is changed.
     *
     * @throws FieldFault at the first field that cannot be read
     */
    List<EntryBody> bodies(Typed typed) throws FieldFault;

    /** The entry that takes it out again; none where it cannot be. */
    default Optional<EntryBody> removal() {
        return Optional.empty();
    }
}
