package io.turnoutboard.service.basemap;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A basemap file cannot be used. The message is for logs and details; people are told by the fault and its code. */
public final class BasemapException extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int NO_FEATURE = -1;

    private final BasemapFault fault;
    private final int featureIndex;

    BasemapException(BasemapFault fault, int featureIndex, String message) {
        super("%s: feature %d: %s".formatted(fault.code(), featureIndex, message));
        this.fault = fault;
        this.featureIndex = featureIndex;
    }

    BasemapException(BasemapFault fault, String message, @Nullable Throwable cause) {
        super(fault.code() + ": " + message, cause);
        this.fault = fault;
        featureIndex = NO_FEATURE;
    }

    public BasemapFault fault() {
        return fault;
    }

    public String code() {
        return fault.code();
    }

    /** The feature at fault, counted from 0 as in the file's {@code features}. */
    public OptionalInt featureIndex() {
        return featureIndex == NO_FEATURE ? OptionalInt.empty() : OptionalInt.of(featureIndex);
    }
}
