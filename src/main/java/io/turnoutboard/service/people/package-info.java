/**
 * People's keys under their passwords, and the desk that changes hands. A key is made where its person sits and leaves
 * that place only wrapped: whoever keeps it for them can neither use it nor find the password without trying. The port
 * to the keeper is {@link io.turnoutboard.service.people.KeyOffice}.
 */
@NullMarked
package io.turnoutboard.service.people;

import org.jspecify.annotations.NullMarked;
