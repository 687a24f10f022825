package io.siliu.platform.work;

import io.siliu.platform.party.Occupation;
import java.time.YearMonth;

/**
 * What kind of work a task order asks for, where and when.
 *
 * @param city region code of the place of work, six digits
 * @param endsIn month in which it ends, whose prices are those of its market
 */
public record KindOfWork(Occupation occupation, String city, YearMonth endsIn) {}
