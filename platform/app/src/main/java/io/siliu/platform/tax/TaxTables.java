package io.siliu.platform.tax;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The effective-dated tables. */
public interface TaxTables {

    /**
     * Everything for payments to natural persons.
     *
     * @throws io.siliu.kernel.PlatformException {@link TaxError#NO_TAX_TABLE_FOR_DAY}
     */
    LabourTaxRules labour(LocalDate day);

    /** The same for many days with one reading of the tables; days for which there is no table are left out. */
    Map<LocalDate, LabourTaxRules> labour(Collection<LocalDate> days);

    /**
     * By what tax is held from a natural person on each of some days, in the words of the table's source, such as the announcement
     * that prescribes it; a day for which no table is known is left out.
     */
    Map<LocalDate, String> labourSources(Collection<LocalDate> days);

    /**
     * Tax on business income of sole proprietors.
     *
     * @throws io.siliu.kernel.PlatformException {@link TaxError#NO_TAX_TABLE_FOR_DAY}
     */
    BusinessIncomeRules businessIncome(LocalDate day);

    /** All parameters, for showing where a figure comes from. */
    List<TaxParameter> parameters();
}
