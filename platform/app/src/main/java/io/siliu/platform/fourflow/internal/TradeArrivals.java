package io.siliu.platform.fourflow.internal;

import io.siliu.platform.contract.AgreementRecorded;
import io.siliu.platform.party.EnterpriseNamed;
import io.siliu.platform.settlement.LinesBooked;
import io.siliu.platform.settlement.MoneyCameBack;
import io.siliu.platform.work.AcceptanceRecorded;
import java.util.List;
import org.springframework.stereotype.Component;

/** Hears from the other modules that lines were booked, money came back, work accepted, an agreement recorded or an enterprise named. */
@Component
final class TradeArrivals
        implements LinesBooked, MoneyCameBack, AcceptanceRecorded, AgreementRecorded, EnterpriseNamed {

    private final Arrivals arrivals;
    private final NobodysSigns nobodys;

    TradeArrivals(Arrivals arrivals, NobodysSigns nobodys) {
        this.arrivals = arrivals;
        this.nobodys = nobodys;
    }

    @Override
    public void booked(long enterpriseId, List<Long> lineIds) {
        arrivals.announce(enterpriseId);
    }

    @Override
    public void cameBack(long enterpriseId, long lineId) {
        arrivals.announce(enterpriseId);
    }

    @Override
    public void paidAgain(long enterpriseId, long lineId) {
        arrivals.announce(enterpriseId);
    }

    @Override
    public void recorded(long enterpriseId, List<Long> taskOrderIds) {
        arrivals.announce(enterpriseId);
    }

    @Override
    public void recorded(long enterpriseId, long agreementId) {
        arrivals.announce(enterpriseId);
    }

    /** Papers that were nobody's may be of the enterprise by its other name, or of another one by a name that was withdrawn. */
    @Override
    public void named(long enterpriseId) {
        nobodys.namesChanged();
        arrivals.announce(enterpriseId);
    }
}
