package io.siliu.platform.settlement.internal.web;

import io.siliu.kernel.Money;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Permission;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.settlement.DraftSheet;
import io.siliu.platform.settlement.SettlementDrafts;
import io.siliu.platform.settlement.internal.payout.Balances;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Whether the custodied account covers a draft: a part of the draft's page, because the bank may take its time. */
@Controller
class BalancePart {

    private final SettlementDrafts drafts;
    private final Balances balances;
    private final Enterprises enterprises;
    private final Access access;

    BalancePart(SettlementDrafts drafts, Balances balances, Enterprises enterprises, Access access) {
        this.drafts = drafts;
        this.balances = balances;
        this.enterprises = enterprises;
        this.access = access;
    }

    @GetMapping("/batches/drafts/{id:\\d+}/balance")
    String balance(@PathVariable long id, Model model) {
        DraftSheet draft = drafts.again(id);
        String code = access.require(Permission.BOOK_SETTLEMENTS)
                .enterprise()
                .flatMap(enterprises::find)
                .map(Enterprise::creditCode)
                .orElseThrow(() -> Access.notFound("enterprise"))
                .value();
        Balances.Balance balance = balances.of(code).orElse(null);
        model.addAttribute("balance", balance);
        model.addAttribute("covers", balance != null && covers(balance.amount(), draft));
        return "settlement/parts :: balance";
    }

    private static boolean covers(Money amount, DraftSheet draft) {
        return !draft.sums().debit().isGreaterThan(amount);
    }
}
