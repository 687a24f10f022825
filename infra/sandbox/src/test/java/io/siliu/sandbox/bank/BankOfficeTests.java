package io.siliu.sandbox.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.kernel.canonical.Json;
import io.siliu.sandbox.feed.Connector;
import io.siliu.sandbox.outside.Reply;
import io.siliu.sandbox.outside.Request;
import io.siliu.sandbox.paper.OfficePapers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What was paid may come back once, and the bank says so however it is asked, also after a restart. */
class BankOfficeTests {

    private static final String PAYER = "91990000MA0AMM6C21";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void whatCameBackIsSaidOfThePayoutAndListedOnce() {
        BankOffice bank = bank();
        pay(bank, "11", "1520.50");
        pay(bank, "12", "10.00");
        assertThat(list(bank, "/returns").path("returns")).isEmpty();
        Money left = balance(bank);

        giveBack(bank, "11");
        giveBack(bank, "11");

        JsonNode said = ask(bank, "/payouts/11");
        assertThat(said.path("state").asString()).isEqualTo("RETURNED");
        assertThat(said.path("paidAt").asString()).isNotEmpty();
        JsonNode page = list(bank, "/returns");
        assertThat(page.path("returns")).hasSize(1);
        JsonNode entry = page.path("returns").path(0);
        assertThat(entry.path("payout").asString()).isEqualTo("11");
        assertThat(entry.path("amount").asString()).isEqualTo("1520.50");
        assertThat(entry.path("returnReference")).isEqualTo(said.path("returnReference"));
        assertThat(balance(bank)).isEqualTo(left.plus(Money.of("1520.50")));

        String position = page.path("next").asString();
        giveBack(bank, "12");
        assertThat(list(bank, "/returns/" + position).path("returns").findValuesAsString("payout"))
                .containsExactly("12");
        BankOffice again = bank();
        assertThat(list(again, "/returns").path("returns")).hasSize(2);
        assertThat(balance(again)).isEqualTo(balance(bank));
    }

    @Test
    void whatWasNotPaidDoesNotComeBack() {
        BankOffice bank = bank();
        Reply refused = bank.answer(new Request("POST", "/given-back", "k", Json.tree(Map.of("payout", "99"))));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(bank.answer(get("/returns/no-number")).status()).isEqualTo(404);
    }

    private BankOffice bank() {
        Connector connector = new Connector(folder, Optional.empty(), words -> {});
        connector.close();
        return new BankOffice(folder.resolve("bank"), connector, new OfficePapers(), CLOCK);
    }

    private static void pay(BankOffice bank, String key, String amount) {
        Reply reply = bank.answer(new Request(
                "POST",
                "/payouts",
                key,
                Json.tree(Map.of(
                        "payer",
                        Map.of("creditCode", PAYER, "name", "示例一号餐饮有限公司"),
                        "payee",
                        Map.of("name", "示例沈一舟", "account", "9900001339152866458"),
                        "amount",
                        amount,
                        "purpose",
                        "服务费"))));
        assertThat(reply.status()).isEqualTo(200);
    }

    private static void giveBack(BankOffice bank, String payout) {
        Reply reply = bank.answer(new Request("POST", "/given-back", "back", Json.tree(Map.of("payout", payout))));
        assertThat(reply.status()).isEqualTo(200);
    }

    private static Money balance(BankOffice bank) {
        return Money.of(ask(bank, "/custody-accounts/" + PAYER).path("balance").asString());
    }

    private static JsonNode list(BankOffice bank, String path) {
        return ask(bank, path);
    }

    private static JsonNode ask(BankOffice bank, String path) {
        return Json.MAPPER.readTree(bank.answer(get(path)).body());
    }

    private static Request get(String path) {
        return new Request("GET", path, "", MissingNode.getInstance());
    }
}
