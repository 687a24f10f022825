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
 * month, which is recorded in the same way and covers what was not covered before. Where the office was told too much of somebody,
 * a correction (更正申报) states the month anew as the books hold it: what was not covered is covered from then on, and what is not
 * paid any more is no longer.
 */
public interface FiledWithholding {

    /** Latest month first, and within it what was recorded last. */
    List<Filing> filings();

    /**
     * How the books of months that have a confirmed filing differ from what was filed, the latest month first. Compared person by
     * person and kind of work by kind of work: what one did not get does not make good what another got.
     */
    Differences differences();

    /** VAT that is due, could be held from no payment and stood in no confirmed filing of its month, the latest month first. */
    List<StillDue> stillDue();

    /**
     * Records a filing of a month that is over, for a second person to confirm.
     *
     * @param receipt the office's number
     * @throws io.siliu.kernel.PlatformException {@link FilingError#WITHHOLDING_MONTH}, {@link FilingError#WITHHOLDING_RECEIPT}
     */
    void record(YearMonth month, String receipt);

    /**
     * Records a correction of a month that has a confirmed filing, for a second person to confirm: all that the books of this
     * moment hold otherwise than it was filed, of whomever it is more or less. Where all pay is as it was filed, it states the VAT
     * of the month that was given back since, or that is still due by now.
     *
     * @param receipt the office's number
     * @throws io.siliu.kernel.PlatformException {@link FilingError#WITHHOLDING_MONTH}, {@link FilingError#WITHHOLDING_RECEIPT}
     */
    void correct(YearMonth month, String receipt);

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

    /** What a filing states. */
    enum Kind {
        /** Pay that was not filed before. */
        FILING,
        /** 更正申报: the month as it stands, more of some and less of others than was filed. */
        CORRECTION
    }

    /**
     * One filing.
     *
     * @param people natural persons of whom it covers something, or states it otherwise
     * @param lines settlement lines that it covers, less those that a correction takes away
     * @param gross of those
     * @param confirmed null while it waits for a second person
     */
    record Filing(
            long id,
            YearMonth month,
            String receipt,
            Kind kind,
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

    /** What differs. */
    record Differences(List<Unfiled> unfiled, List<Overfiled> overfiled) {

        public Differences {
            unfiled = List.copyOf(unfiled);
            overfiled = List.copyOf(overfiled);
        }
    }

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
