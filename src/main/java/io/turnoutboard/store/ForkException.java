package io.turnoutboard.store;

/** The host holds another entry under this desk's number: the desk's folder was copied and both went on. */
final class ForkException extends Exception {
    private static final long serialVersionUID = 1L;

    ForkException(long deskSeq) {
        super("another entry is known under number " + deskSeq + " of this desk");
    }
}
