package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.service.people.KeyOffice;
import io.turnoutboard.service.people.KeySmith;
import io.turnoutboard.service.people.SignInGuard;
import java.security.SecureRandom;
import java.time.Clock;

/**
 * What signing in at one desk works with: the wrapped keys of this machine, the office that has them all, who makes and
 * opens them, who counts wrong passwords while the office does not answer, and the machine's clock.
 */
record KeyParts(KeyCache cache, KeyOffice office, KeySmith smith, SignInGuard guard, Clock machine) {
    static KeyParts of(HostSeat.Surroundings around, ElectionId election, KeyOffice office) {
        return new KeyParts(
                KeyCache.of(around.userFolder(), election),
                office,
                new KeySmith(election, around.cost(), new SecureRandom()),
                new SignInGuard(around.machine()),
                around.machine());
    }
}
