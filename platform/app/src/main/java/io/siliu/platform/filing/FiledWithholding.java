package io.siliu.platform.filing;

import io.siliu.kernel.Money;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * What of a month the office has taken by withholding and agency filing (扣缴申报、代办申报): recorded by one person with the office's
 * receipt, confirmed by a second. What such a filing covers of natural persons is not reported a second time (国务院令第810号).
 *
 * <p>A filing covers the pay that the books held when it was recorded, person by person, and nothing that is paid for the month
 * later. Later pay belongs into the income form of the quarter in which it was settled, by a correction where that quarter was
 * reported: the form names the time of its incomes, and whoever is left out of it is declared to have earned nothing in that time
 * (税务总局公告2025年第15号), so the next quarter's report cannot carry it. Or the office takes a supplementary filing of the
 * month, which is recorded in the same way and covers what was not covered before.
 */
public interface FiledWithholding {

    /** Latest month first, and within it what was recorded last. */
    List<Filing> filings();

    /** What stands in the books of months that have a confirmed filing, and in no filing; latest month first. */
    List<Unfiled> unfiled();

    /** Pay that a confirmed filing covers and that came back since, so that the office was told too much; latest month first. */
    List<Overfiled> overfiled();

    /** VAT of months without a confirmed filing that is due and could be held from no payment, the latest month first. */
    List<StillDue> stillDue();

    /**
     * Records a filing of a month that is over, for a second person to confirm.
     *
     * @param receipt the office's number
     * @throws io.siliu.kernel.PlatformException {@link FilingError#WITHHOLDING_MONTH}, {@link FilingError#WITHHOLDING_RECEIPT}
     */
    void record(YearMonth month, String receipt);

    /**
     * The second person has compared the receipt; from now on it counts, and it is never taken back.
     *
     * @throws io.siliu.kernel.PlatformException {@link FilingError#WITHHOLDING_SAME_PERSON}, {@link FilingError#WITHHOLDING_GONE}
     */
    void confirm(long id);

    /**
     * Lets go of a filing that nobody has confirmed.
     *
     * @throws io.siliu.kernel.PlatformException {@link FilingError#WITHHOLDING_GONE}
     */
    void drop(long id);

    /**
     * One filing.
     *
     * @param people natural persons of whom it covers something
     * @param lines settlement lines that it covers
     * @param gross of those
     * @param confirmed null while it waits for a second person
     */
    record Filing(
            long id,
            YearMonth month,
            String receipt,
            int people,
            long lines,
            Money gross,
            Deed recorded,
            Deed confirmed) {}

    /** Who did something, and when. */
    record Deed(long accountId, String name, Instant at) {}

    /**
     * What the agency filing of a month states and no payment bore (代办申报 states the VAT of the whole month).
     *
     * @param amount VAT and surcharges
     */
    record StillDue(YearMonth month, Money amount) {}

    /**
     * Pay of natural persons that the office was told and that they did not get: the filing of the month has to be corrected
     * (更正申报), for what is held is held from income that is paid (个人所得税法 art 9).
     *
     * @param people of whom too much was told
     */
    record Overfiled(YearMonth month, int people, Money gross) {}

    /** Pay of natural persons that came to a month after its filing. */
    record Unfiled(YearMonth month, long lines, Money gross) {}
}
