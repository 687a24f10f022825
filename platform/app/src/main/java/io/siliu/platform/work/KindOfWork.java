package io.siliu.platform.work;

import io.siliu.platform.party.Occupation;

/**
 * What kind of work a task order asks for, and where.
 *
 * @param city region code of the place of work, six digits
 */
public record KindOfWork(Occupation occupation, String city) {}
