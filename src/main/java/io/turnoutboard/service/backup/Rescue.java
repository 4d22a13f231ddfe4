package io.turnoutboard.service.backup;

/** What is needed when a machine is gone: a restore, and the keys that it works with. */
public record Rescue(Restore restore, KeyFiles keys) {}
