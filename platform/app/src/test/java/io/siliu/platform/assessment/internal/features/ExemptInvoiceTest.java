package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.assessment.OutsideStatements.State;
import io.siliu.platform.contract.EngagementModel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Import;

/** A special invoice for a sale for which exemption was claimed, by the register of the tax bureau (V16). */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExemptInvoiceTest extends FeatureTest {

    private static final int FIRM = 8_507;
    private static final int SELLER = 242;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);
    private static final String BOTH = "26990000000000094201";
    private static final String ORDINARY = "26990000000000094202";
    private static final String TAXED = "26990000000000094203";
    private static final String UNSAID = "26990000000000094204";

    private final Signals signals;
    private long firm;

    ExemptInvoiceTest(BeanFactory beans) {
        super(beans);
        signals = beans.getBean(Signals.class);
    }

    @BeforeAll
    void theBureauTellsOfFourInvoices() {
        town.worker(SELLER);
        firm = town.enterprise(FIRM, EngagementModel.AGENCY);
        book(firm, DAY, Town.line("EXEMPT-1", "", SELLER, "600.00"));
        told(BOTH, ",\"special\":true,\"exempt\":true");
        told(ORDINARY, ",\"special\":false,\"exempt\":true");
        told(TAXED, ",\"special\":true,\"exempt\":false");
        told(UNSAID, ",\"special\":true");
    }

    @Test
    void aSpecialOneWhereExemptionWasClaimedIsAHit() {
        assertThat(asked(ORDINARY, BOTH).circumstances()).containsExactly("SEEN");
    }

    @Test
    void anOrdinaryOneAndATaxedOneAreNone() {
        assertThat(asked(ORDINARY, TAXED).isAnswered()).isTrue();
        assertThat(asked(ORDINARY, TAXED).circumstances()).isEmpty();
    }

    @Test
    void whereTheBureauDoesNotSayItNothingIsKnown() {
        assertThat(asked(TAXED, UNSAID).isAnswered()).isFalse();
    }

    private Asked asked(String... invoices) {
        long line = line(firm, SELLER);
        Subject subject = new Subject(
                firm,
                line,
                worker(SELLER),
                DAY,
                YearMonth.from(DAY),
                "RIDER",
                "990100",
                null,
                Money.of("600.00"),
                Money.ZERO,
                null,
                List.of(invoices));
        return Asked.about("V16", signals.of(List.of(subject)).get(line).signals());
    }

    private void told(String number, String answers) {
        assertThat(say("""
                {"kind":"INVOICE","number":"%s","seller":"%s","client":"%s","issuedAt":"2026-09-09T10:00:00","category":"RIDER",
                 "total":"600.00","voided":false,"redLetter":false,"filed":true%s}""".formatted(number, Invented.proprietorCode(SELLER), Invented.enterpriseCode(FIRM), answers))
                        .state())
                .isEqualTo(State.TAKEN);
    }
}
