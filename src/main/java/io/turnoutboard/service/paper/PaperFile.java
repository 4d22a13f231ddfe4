package io.turnoutboard.service.paper;

import io.turnoutboard.domain.ledger.Hash;

/** The file of a paper. Its bytes never change; equal files have equal bytes. */
public final class PaperFile {
    private final byte[] bytes;
    private final Hash hash;

    public PaperFile(byte[] bytes) {
        this.bytes = bytes.clone();
        hash = Hash.of(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public Hash hash() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaperFile that && hash.equals(that.hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return bytes.length + " bytes " + hash.shortForm();
    }
}
