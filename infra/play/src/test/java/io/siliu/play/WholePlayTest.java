package io.siliu.play;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import io.siliu.play.OutsideWorld.InventedPerson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The whole mission, played by those who have a part in it: a rider registers, an enterprise orders, settles and pays,
 * papers come, the record is sealed and witnessed, an officer looks, and a stranger checks the proof.
 */
@Play
@Order(2)
class WholePlayTest {

    private static final Duration AUTHORITY = Duration.ofMinutes(2);
    private static final Duration PAPERS = Duration.ofMinutes(3);

    /** Above every limit below which a signature counts as given without reading (C15). */
    private static final Duration READING = Duration.ofSeconds(15);

    private final House house;
    private final OutsideWorld outside;
    private final Closely looks;

    WholePlayTest(House house) {
        this.house = house;
        this.outside = house.populated().outside();
        this.looks = new Closely(house.populated().address());
    }

    @Test
    void aRiderRegistersWorksAndIsPaidAndAnybodyCanCheckTheRecord() {
        InventedPerson person = somebody();
        Page rider = reader(Device.PHONE).newPage();
        registers(rider, person);

        isSeenByTheMarketOfficer();
        Page enterprise = Door.ENTERPRISE.enter(reader(Device.DESK));
        orders(enterprise, person);
        signs(rider);
        accepts(enterprise);
        String batch = settles(enterprise);
        String record = isPaidAndComplete(enterprise, batch);
        seesTheMoney(rider);
        provesTheIncome(rider);
        isHeardAndAnswered(rider, enterprise);

        handsInAnInflatedCopyOfTheInvoice(enterprise, record);
        Page officer = Door.TAX_OFFICER.enter(reader(Device.DESK));
        seesTheAlert(officer, record);
        byte[] proof = downloads(officer, record);
        holds(proof);
        isRefusedWithOneByteChanged(proof);
        isRunAgain(officer, record);
        assertThat(looks.faults()).isEmpty();
    }

    @Test
    void aRiderCanTypeEverythingAndStayANaturalPerson() {
        Page page = reader(Device.PHONE).newPage();
        RiderOnPhone thumb = new RiderOnPhone(
                page,
                outside,
                somebody(),
                step -> looks.look(step, "join-" + step.locator("main").getAttribute("data-step")));
        thumb.signsUpByHandAsNaturalPerson();
        assertThat(thumb.taps()).as("taps").isLessThanOrEqualTo(12);
        assertThat(thumb.typedFields()).as("typed fields").isLessThanOrEqualTo(5);
        assertThat(page.locator("#capacity").innerText()).isEqualTo("自然人");
        page.navigate("/me");
        looks.look(page, "own");
        assertThat(looks.faults()).isEmpty();
    }

    private void registers(Page rider, InventedPerson person) {
        RiderOnPhone thumb = new RiderOnPhone(rider, outside, person, page -> {});
        thumb.becomesSoleProprietor();
        assertThat(thumb.taps()).as("taps").isLessThanOrEqualTo(8);
        assertThat(thumb.typedFields()).as("typed fields").isLessThanOrEqualTo(2);
        rider.locator("#application[data-state=LICENSED]")
                .waitFor(new Locator.WaitForOptions().setTimeout(AUTHORITY.toMillis()));
        rider.locator("#licence").click();
        assertThat(rider.locator("main").innerText()).contains("92990000");
        looks.look(rider, "licence");
    }

    private void isSeenByTheMarketOfficer() {
        Page officer = Door.MARKET_OFFICER.enter(reader(Device.DESK));
        officer.navigate("/registrations");
        looks.look(officer, "registrations-one");
        officer.locator("main td.lead a[href^='/registrations/']").first().click();
        assertThat(officer.locator("main").innerText()).contains("已发照", "9299**");
        looks.look(officer, "registration");
    }

    private static void orders(Page enterprise, InventedPerson person) {
        enterprise.navigate("/tasks");
        enterprise.locator("#idNumber").fill(person.idNumber());
        enterprise.locator("#amount").fill("300.00");
        enterprise.locator("form[action='/tasks'][method='post'] button").click();
        assertThat(enterprise.locator(".msg.ok").innerText()).contains("派出 1 张任务单");
    }

    /** The agreement is offered with the first task; the rider reads and signs it on the own phone. */
    private void signs(Page rider) {
        rider.navigate("/me/contracts");
        looks.look(rider, "contracts");
        rider.locator("a[href^='/me/contracts/']").first().click();
        assertThat(rider.locator("main").innerText()).contains("不构成劳动关系");
        looks.look(rider, "contract");
        rider.waitForTimeout(READING.toMillis());
        rider.locator("#sign").click();
        rider.locator(".msg.ok").waitFor();
    }

    private static void accepts(Page enterprise) {
        enterprise.navigate("/tasks");
        enterprise.locator("form[action='/tasks/accept'] button").click();
        assertThat(enterprise.locator(".msg.ok").innerText()).contains("验收 1 张任务单");
    }

    /** @return address of the batch's page */
    private String settles(Page enterprise) {
        byte[] lines = downloaded(enterprise, "a[href='/batches/example']");
        handsIn(
                enterprise,
                new String(lines, UTF_8).replace("300.00", "-300.001").getBytes(UTF_8));
        assertThat(enterprise.locator(".cell-err").innerText()).contains("-300.001");
        looks.look(enterprise, "draft-wrong");
        handsIn(enterprise, lines);
        looks.look(enterprise, "draft");
        assertThat(enterprise.locator(".sl-bar-confirm").innerText()).contains("318.00");
        enterprise.locator("form[action$='/confirm'] button").click();
        enterprise.waitForURL(url -> url.matches(".*/batches/\\d+.*"));
        return enterprise.url();
    }

    private static void handsIn(Page enterprise, byte[] lines) {
        enterprise.navigate("/batches/new");
        enterprise.locator("#file").setInputFiles(new FilePayload("lines.csv", "text/csv", lines));
        enterprise.locator("form[action='/batches/new'] button").click();
        enterprise.waitForURL(url -> url.contains("/batches/drafts/"));
    }

    /** The page renews itself; it is opened anew as a person would who comes back later. */
    private String isPaidAndComplete(Page enterprise, String batch) {
        String record = Waiting.until("the batch is paid and its papers are there", PAPERS, () -> {
            enterprise.navigate(batch);
            String shown = enterprise.locator("#live").innerText();
            boolean complete = shown.contains("1 / 1 行已到账") && shown.contains("1 / 1 行全齐");
            return complete
                    ? enterprise.locator("#live a[href^='/records/']").first().getAttribute("href")
                    : null;
        });
        looks.look(enterprise, "batch-paid");
        enterprise.locator("#live a[href*='/lines/']").first().click();
        enterprise.waitForURL(url -> url.contains("/lines/"));
        looks.look(enterprise, "gate-line");
        awaitWitnesses(enterprise, record, 1);
        assertThat(enterprise.locator(".ev.none").count())
                .as("papers still missing")
                .isZero();
        assertThat(enterprise.locator(".dis").count()).as("discrepancies").isZero();
        return record;
    }

    /** Waits until a revision has travelled all seven stages. */
    private static void awaitWitnesses(Page page, String record, int revision) {
        Waiting.until("revision " + revision + " is witnessed", PAPERS, () -> {
            page.navigate(record);
            boolean there = page.locator(".sl-head .tag").first().innerText().contains("修订 " + revision);
            boolean unfinished = page.locator(".stage li.now, .stage li.ahead, .stage li.gap")
                            .count()
                    > 0;
            return there && !unfinished ? Boolean.TRUE : null;
        });
        assertThat(page.locator(".stage li").count()).isEqualTo(7);
    }

    /** The rider objects to the line just paid; the enterprise sees which one it is and answers. */
    private void isHeardAndAnswered(Page rider, Page enterprise) {
        rider.navigate("/me/objections");
        rider.locator("#line").selectOption(new SelectOption().setIndex(1));
        rider.locator("input[name=topic][value=TOO_LITTLE]").check();
        rider.locator("#words").fill("这一单应付 320 元，少算了 20 元");
        rider.locator("#raise").click();
        rider.locator(".msg.ok").waitFor();
        looks.look(rider, "own-objection");
        enterprise.navigate("/objections");
        assertThat(enterprise.locator("main").innerText()).contains("少算了 20 元");
        looks.look(enterprise, "objection");
        enterprise.locator("input[name=outcome][value=EXPLAINED]").check();
        enterprise.locator("textarea[name=words]").fill("任务单约定 300 元，已按约定支付");
        enterprise.locator("form[action$='/answer'] button").click();
        enterprise.locator(".msg.ok").waitFor();
        rider.navigate("/me/objections");
        assertThat(rider.locator("main").innerText()).contains("已按约定支付");
        looks.look(rider, "own-objection-answered");
    }

    /** The month, the payment with its reckoning, and the card that it went to. */
    private void seesTheMoney(Page rider) {
        rider.navigate("/me");
        assertThat(rider.locator("#month").innerText()).contains("月到手", "300.00");
        assertThat(rider.locator(".pay-ph").innerText()).contains("300.00");
        looks.look(rider, "own-paid");
        rider.locator(".pay-ph a").first().click();
        rider.locator("main[data-state=PAID]").waitFor();
        assertThat(rider.locator("#reckoning").innerText()).contains("应付给你", "到手", "300.00");
        looks.look(rider, "own-payment");
        rider.navigate("/me/pay");
        looks.look(rider, "own-month");
        rider.navigate("/me/card");
        looks.look(rider, "own-card");
    }

    /** Whoever is shown the phone scans it, says who they are, and sees the figures without the name. */
    private void provesTheIncome(Page rider) {
        IncomeOnPhone income = new IncomeOnPhone(rider, step -> looks.look(rider, "income-" + step));
        income.issues();
        income.withholds("name");
        Page lender = reader(Device.PHONE).newPage();
        lender.navigate(income.scanned());
        looks.look(lender, "income-scanned");
        lender.locator("#reader").fill("示例信用社");
        lender.locator("main form button").click();
        lender.locator(".verdict").waitFor();
        looks.lookAsItStands(lender, "income-verified");
        assertThat(lender.locator(".verdict .hd h2").innerText()).contains("没有被改过");
        assertThat(lender.locator("main").innerText()).contains("300.00").doesNotContain(income.name());
        assertThat(income.readers()).contains("示例信用社");
        byte[] file = income.file();
        income.ends();
        lender.navigate(lender.url());
        assertThat(lender.locator("main").innerText()).contains("主人已经作废这份证明");
        checks(lender, file);
        assertThat(lender.locator(".verdict").innerText()).contains("没有被改过", "主人在", "作废了这份证明");
    }

    /** The same invoice with a higher total: somebody wants to deduct more than was paid. */
    private static void handsInAnInflatedCopyOfTheInvoice(Page enterprise, String record) {
        String invoice = invoiceOfTheProprietor(enterprise, record);
        enterprise.navigate("/upload");
        enterprise
                .locator("#file")
                .setInputFiles(new FilePayload(
                        "copy.xml",
                        "application/xml",
                        invoice.replace(">300.00<", ">380.00<").getBytes(UTF_8)));
        enterprise.locator("form[action='/upload'] button").click();
        enterprise.locator(".msg.ok").waitFor();
    }

    /** Beside it in the lane lies the platform's own invoice for its fee. */
    private static String invoiceOfTheProprietor(Page enterprise, String record) {
        enterprise.navigate(record);
        return enterprise.locator(".lane.inv .ev a[href^='/documents/']", withText("发票")).all().stream()
                .map(paper -> paper.getAttribute("href"))
                .map(paper -> enterprise.request().get(paper + "/original").text())
                .filter(content -> content.contains(">300.00<"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no invoice over 300.00 on " + record));
    }

    private void seesTheAlert(Page officer, String record) {
        String number = record.substring(record.lastIndexOf('/') + 1);
        // At night the batch itself rings too (F17), so the alert is told by its indicator.
        Locator alert = officer.locator("tbody tr", withText(number)).filter(with("V05"));
        Waiting.until("an alert on " + number, () -> {
            officer.navigate("/alerts");
            return alert.count() > 0 ? Boolean.TRUE : null;
        });
        assertThat(alert.first().innerText()).contains("380.00");
        alert.first().locator("td.lead a.mono").click();
        officer.waitForURL(url -> url.endsWith(record));
        awaitWitnesses(officer, record, 2);
        assertThat(officer.locator(".hit").filter(with("V05")).innerText()).contains("380.00", "依据");
        assertThat(officer.locator(".dis .val").allInnerTexts()).contains("300.00", "380.00");
        looks.look(officer, "record-alerted");
    }

    private static byte[] downloads(Page officer, String record) {
        officer.navigate(record);
        return downloaded(officer, "a.btn-primary[href$='/proof']");
    }

    private void holds(byte[] proof) {
        Page stranger = checks(proof);
        looks.lookAsItStands(stranger, "verified");
        assertThat(stranger.locator(".verdict.no, .verdict.open").count()).isZero();
        assertThat(stranger.locator(".verdict .hd h2").innerText()).contains("没有被改过");
        CommandLine.Answer offline = CommandLine.verify(house.populated().publicKeys(), proof);
        assertThat(offline.exit()).as(offline.said()).isZero();
    }

    private void isRefusedWithOneByteChanged(byte[] proof) {
        byte[] changed = proof.clone();
        int amount = new String(proof, ISO_8859_1).indexOf("300.00");
        assertThat(amount).as("an amount is disclosed").isPositive();
        changed[amount] = '8';
        Page stranger = checks(changed);
        looks.lookAsItStands(stranger, "verify-refused");
        assertThat(stranger.locator(".verdict.no .vchk.no").innerText()).contains("披露的内容和封存时一样");
        CommandLine.Answer offline = CommandLine.verify(house.populated().publicKeys(), changed);
        assertThat(offline.exit()).as(offline.said()).isEqualTo(1);
        assertThat(offline.said()).contains("\"failedCheck\":\"disclosed-fields\"");
    }

    /** The screening comes out the same on a machine that has its bundle, the public keys and nothing else. */
    private void isRunAgain(Page officer, String record) {
        byte[] bundle = Waiting.until("a witnessed screening of " + record, () -> {
            APIResponse answer = officer.request().get(record + "/replay");
            return answer.status() == 200 ? answer.body() : null;
        });
        CommandLine.Answer offline = CommandLine.verify(house.populated().publicKeys(), bundle);
        assertThat(offline.exit()).as(offline.said()).isZero();
        assertThat(offline.said()).contains("\"equal\":true", "\"proofHolds\":true");
    }

    private Page checks(byte[] proof) {
        Page stranger = reader(Device.DESK).newPage();
        checks(stranger, proof);
        return stranger;
    }

    private static void checks(Page stranger, byte[] proof) {
        stranger.navigate("/verify");
        stranger.locator("#proof").setInputFiles(new FilePayload("record.proof.json", "application/json", proof));
        stranger.locator("form[action='/verify'] button").click();
        stranger.locator(".verdict").waitFor();
    }

    private static byte[] downloaded(Page page, String link) {
        Download download =
                page.waitForDownload(() -> page.locator(link).first().click());
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private InventedPerson somebody() {
        return outside.person(ThreadLocalRandom.current().nextInt(100, 900));
    }

    private BrowserContext reader(Device device) {
        return house.chromium().reader(house.populated().address(), device, Language.ZH);
    }
}
