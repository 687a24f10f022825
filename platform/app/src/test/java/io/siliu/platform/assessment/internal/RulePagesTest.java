package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.PageClient;
import io.siliu.platform.PageClient.Page;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.TestAccounts;
import io.siliu.platform.TestAccounts.Person;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.rules.RuleSets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.node.ObjectNode;

/** Somebody who knows the trade and writes no code changes a threshold, sees what it does, and has it approved. */
@SiliuTest
@Import(ScreenedFacts.class)
class RulePagesTest {

    private final ScreenedFacts screened;
    private final BacktestStage stage;
    private final TestAccounts test;
    private final long enterprise;
    private final int port;
    private final JdbcClient database;
    private PageClient author;

    RulePagesTest(
            JdbcClient database,
            ScreenedFacts screened,
            BacktestStage stage,
            Access access,
            Accounts accounts,
            IdGenerator ids,
            @LocalServerPort int port) {
        this.database = database;
        this.screened = screened;
        this.stage = stage;
        this.test = new TestAccounts(access, accounts);
        this.enterprise = ids.next();
        this.port = port;
    }

    @BeforeEach
    void somebodyOfTheDesk() {
        author = in(test.person(Role.RISK_DESK, null));
    }

    @Test
    void theCatalogueIsSearchedAndEachIndicatorSaysWhatItLooksAt() {
        assertThat(author.get("/rules").body()).contains("140 / 140", "B10", "F04");
        assertThat(author.get("/rules?q=b10").body()).contains("1 / 140", "每小时单量超过体力上限");
        assertThat(author.get("/rules?sixTrue=FUNDS&severity=CRITICAL&sort=hits")
                        .body())
                .contains("F04")
                .doesNotContain("/rules/indicators/B10");
        assertThat(author.get("/rules?q=nothing").body()).contains("没有符合这些条件的");
        assertThat(author.get("/rules/indicators/B10").body())
                .contains("signals.delivery.ordersPerHour.value", "大于", ">12<", "平台自定", "一小时内完成的最多订单（单）。来源：任务。")
                .doesNotContain("??", "Source: ");
        assertThat(author.get("/rules/indicators/Z99").status()).isEqualTo(404);
        for (String indicator : new String[] {"B01", "C01", "F02", "I03", "S05", "V04", "L01"}) {
            assertThat(author.get("/rules/indicators/" + indicator).body())
                    .as(indicator)
                    .doesNotContain("??");
        }
        assertThat(author.get("/rules/versions").body()).contains("在用").doesNotContain("??");
        assertThat(author.get("/rules/indicators/B10").body()).contains("它不看姓名、性别、年龄和籍贯。");
        assertThat(author.get("/rules/indicators/S13").body()).contains("它不看性别、年龄和籍贯。");
        assertThat(author.get("/rules/indicators/S05").body()).doesNotContain("它不看");
    }

    @Test
    void anIndicatorSaysWhatCannotBeAnsweredHereAndWhy() {
        assertThat(author.get("/rules?q=L11").body()).contains("这里答不了");
        assertThat(author.get("/rules?q=F04").body()).doesNotContain("这里答不了", "这里答不全");
        assertThat(author.get("/rules/indicators/L11").body()).contains("这里答不了", "要由人判断", "不记显示了几行");
        assertThat(author.get("/rules/indicators/V19").body()).contains("这里最多答“否”", "不是每种开票文件都签名");
        assertThat(author.get("/rules/indicators/L10").body()).contains("这里最多答“否”", "平台不存人脸");
        assertThat(author.get("/rules/indicators/C03").body()).contains("这里答不全", "不用数字证书");
        assertThat(author.get("/rules/indicators/B10").body()).doesNotContain("id=\"limits\"");
    }

    @Test
    void theBasisIsReadInOneLanguageWithItsSourceAndWhatItIsWorthUnchecked() {
        assertThat(author.get("/rules").body()).contains("还没有由法务逐条核对");
        assertThat(author.get("/rules/indicators/B10").body())
                .contains("平台自定：按平台的核实规则", "待法务核对")
                .doesNotContain("set by the platform", "12.0");
        assertThat(author.get("/rules/indicators/B04").body())
                .contains("href=\"https://minterpku.com/", "原文见 minterpku.com");
        PageClient officer = in(test.person(Role.TAX_OFFICER, null));
        assertThat(officer.get("/rules/indicators/B10").body())
                .contains("一小时内完成的最多订单")
                .doesNotContain("signals.delivery.ordersPerHour.value");
        officer.get("/language/en?back=/rules");
        assertThat(officer.get("/rules/indicators/B10").body())
                .contains("Set by the platform: its own rules of verification", "not yet checked by counsel")
                .doesNotContain("平台自定", "??");
    }

    @Test
    void whatCannotBeReadIsNamedByItsThresholdAndPassesNoCheck() {
        String editor = begin("F04");
        String draft = editor.substring(0, editor.indexOf("/indicators"));
        String named = "参数 资金闭环的最长环数：全部职业，全国：“three”不是数，请写成 1.20 这样的十进制数";
        assertThat(author.post(editor, editor, "act", "save", "p.longest.0", "three")
                        .body())
                .contains(named);
        assertThat(author.post(draft, draft + "/check").body()).contains(named).doesNotContain("查过了，没有会挡住的错");
        assertThat(author.post(editor, editor, "act", "save", "p.longest.0", "").body())
                .contains("“”不是数");
    }

    @Test
    void anExampleIsCopiedChangedAndTakenOut() {
        String editor = begin("F04");

        assertThat(author.post(editor, editor, "act", "example:copy:0").body()).contains("示例 3", "name=\"x2.0\"");
        assertThat(author.post(editor, editor, "act", "save", "x1.0", "9", "x1.says", "NO_HIT")
                        .body())
                .contains("示例 3")
                .doesNotContain("按草稿，这个示例现在是", "??");
        assertThat(author.post(editor, editor, "act", "save", "x1.says", "HIT RING")
                        .body())
                .contains("按草稿，这个示例现在是 未命中");
        assertThat(author.post(editor, editor, "act", "example:drop:1").body())
                .contains("示例 2")
                .doesNotContain("示例 3", "按草稿，这个示例现在是");
    }

    @Test
    void anIndicatorIsCopiedIntoANewOneAndAnotherTakenOut() {
        String editor = begin("F04");
        String draft = editor.substring(0, editor.indexOf("/indicators"));
        assertThat(author.post(editor, editor + "/copy", "code", "B01").body())
                .contains("<h2>没有照抄</h2>", "这个代码用不了")
                .doesNotContain("??");
        assertThat(author.post(editor, editor + "/copy", "code", "F4").body()).contains("这个代码用不了");

        Page copied = author.post(editor, editor + "/copy", "code", "F90");
        assertThat(copied.path()).isEqualTo(draft + "/indicators/F90");
        assertThat(copied.body()).contains("新指标已经在草稿里").doesNotContain("??");
        assertThat(author.post(draft, draft + "/check").body()).contains("F90", "资金闭环");

        assertThat(author.post(editor, editor + "/removal").body())
                .contains("这项指标已经从草稿里去掉")
                .doesNotContain("??");
        assertThat(author.get(editor).status()).isEqualTo(404);
    }

    @Test
    void aWayIsCopiedAndTakenOutAgain() {
        String editor = begin("F04");

        assertThat(author.post(editor, editor, "act", "way:copy:0").body()).contains("RING_2", "第 2 种情形");
        assertThat(author.post(editor, editor, "act", "way:drop:1").body()).doesNotContain("RING_2");
        assertThat(author.post(editor, editor, "act", "way:drop:0").body())
                .as("the last one stays")
                .contains("RING");
    }

    @Test
    void aThresholdEndsAndABasisIsWritten() {
        String editor = begin("F04");

        assertThat(author.post(editor, editor, "act", "save", "p.longest.0.to", "2026-12-31")
                        .body())
                .contains("value=\"2026-12-31\"");
        assertThat(author.post(editor, editor, "act", "save", "p.longest.0.to", "")
                        .body())
                .doesNotContain("value=\"2026-12-31\"");
        assertThat(author.post(
                                editor,
                                editor,
                                "act",
                                "save",
                                "basis.kind",
                                "LAW",
                                "basis.zh",
                                "示例条例第九条",
                                "basis.shown",
                                "1",
                                "basis.confirmed",
                                "1")
                        .body())
                .contains("示例条例第九条", "checked=\"checked\"")
                .containsPattern("value=\"LAW\"\\s+selected=\"selected\"");
    }

    @Test
    void whatAnIndicatorSpeaksOfAndWhatItNeedsIsChangedOnItsPage() {
        String editor = begin("F04");
        assertThat(author.get(editor).body())
                .contains("现在看所有的记录", "这一页改不了的", "POST /api/v1/rule-sets/drafts/", "&quot;id&quot; : &quot;F04&quot;")
                .doesNotContain("??");

        assertThat(author.post(editor, editor, "act", "scope:add").body())
                .contains("name=\"scope.fact\"", "list=\"occupations\"", "改为看所有的记录")
                .doesNotContain("??", "现在看所有的记录");
        assertThat(author.post(editor, editor, "act", "save", "r.new", "task.agreedAmount")
                        .body())
                .contains("name=\"r0\"", "· task.agreedAmount\"")
                .doesNotContain("??");
        assertThat(author.post(editor, editor, "act", "way:new").body())
                .contains("第 2 种情形", "name=\"c1.b.value\"", "name=\"c1.severity\"")
                .doesNotContain("??");
        assertThat(author.post(editor, editor, "act", "save", "r.new", "task.agreed")
                        .body())
                .contains("草稿现在读不懂", "没有这个事实：agreed");
    }

    @Test
    void aThresholdIsAddedAndIsAskedForInACondition() {
        String editor = begin("F04");
        String[] lacking = {"act", "save", "new.zh", "最短环数", "new.en", "shortest ring", "new.value", "2"};
        assertThat(author.post(editor, editor, lacking).body())
                .contains("<h2>新参数没有加</h2>", "写明这个值的来源。", "value=\"最短环数\"")
                .doesNotContain("??");

        List<String> whole = new ArrayList<>(List.of(lacking));
        whole.addAll(List.of("new.source", "平台自定：两次转账才成环", "new.name", "shortest"));
        assertThat(author.post(editor, editor, whole.toArray(String[]::new)).body())
                .contains("name=\"p.shortest.0\"", "<option value=\"shortest\">2〔最短环数〕</option>")
                .doesNotContain("??", "新参数没有加");
        String draft = editor.substring(0, editor.indexOf("/indicators"));
        assertThat(author.post(draft, draft + "/check").body()).contains("没有条件用到参数 shortest");
    }

    @Test
    void theCombinationRulesAreSeenAndChangedWithoutDrl() {
        String editor = begin("F04");
        String draft = editor.substring(0, editor.indexOf("/indicators"));
        String page = draft + "/combinations";
        assertThat(author.get(draft).body()).contains("href=\"" + page + "\"");
        assertThat(author.get(page).body())
                .contains("wages paid as gig pay", "value=\"S15, S16\"", "2 组都要满足", "时间窗写在指标看的事实和参数里", "K05")
                .containsPattern("<label class=\"rule-name\">.*<textarea[^>]* name=\"u2.name\"[^>]*>batch registration")
                .doesNotContain("??");

        Page changed = author.post(
                page, page, "act", "save", "u0.p0.shown", "1", "u0.p0.k0.typed", "S15, S99", "k.K01.severity", "HIGH");
        assertThat(changed.path()).isEqualTo(page);
        assertThat(changed.body()).contains("改动已存进草稿", "value=\"S15, S99\"").doesNotContain("??");
        assertThat(author.post(draft, draft + "/check").body())
                .contains("规则集里没有 indicator “S99”", "wages paid as gig pay")
                .doesNotContain("??");

        assertThat(author.post(page, page, "act", "rule:copy:1").body())
                .contains("own workers and returning funds 2")
                .doesNotContain("??");
        assertThat(author.post(draft, draft + "/check").body()).contains("与规则“own workers and returning funds”说的相同");
        assertThat(author.post(page, page, "act", "save", "u0.p0.shown", "1").body())
                .as("a group of none")
                .contains("<h2>规则没有存进草稿</h2>", "规则 wages paid as gig pay：")
                .doesNotContain("??");
        assertThat(in(test.person(Role.RISK_DESK, null)).get(page).body()).contains("只能看");
    }

    @Test
    void whatWasTypedIntoRefusedCombinationRulesIsShownAgain() {
        String editor = begin("F04");
        String page = editor.substring(0, editor.indexOf("/indicators")) + "/combinations";

        assertThat(author.post(
                                page,
                                page,
                                "act",
                                "save",
                                "u0.name",
                                "wages in parts",
                                "u0.p0.shown",
                                "1",
                                "u0.p0.k0.typed",
                                "S15, B-18",
                                "u8.p0.shown",
                                "1",
                                "u8.p0.k0.one.HIGH",
                                "1",
                                "k.K01.title.zh",
                                "示例结论")
                        .body())
                .contains("<h2>规则没有存进草稿</h2>", ">wages in parts</textarea>", "value=\"S15, B-18\"", "value=\"示例结论\"")
                .containsPattern("name=\"u8.p0.k0.one.HIGH\"\\s+value=\"1\"\\s+checked=\"checked\"")
                .doesNotContain("??");
        assertThat(author.get(page).body()).contains("wages paid as gig pay").doesNotContain("示例结论");
    }

    @Test
    void aFormThatIsSentTwiceChangesOnce() {
        String editor = begin("F04");
        String combinations = editor.substring(0, editor.indexOf("/indicators")) + "/combinations";
        for (String[] sent : new String[][] {
            {combinations, "rule:drop:0", "own workers and returning funds"}, {editor, "way:copy:0", "RING_2"}
        }) {
            Page page = author.get(sent[0]);
            String shown = PageClient.shown(page).orElseThrow();
            String[] fields = {"act", sent[1], "shown", shown};
            assertThat(author.postWith(token(page), sent[0], fields).body()).contains("改动已存进草稿", sent[2]);
            assertThat(author.postWith(token(page), sent[0], fields).body())
                    .contains("<h2>改动没有存进草稿</h2>", "您打开页面以后草稿改动过", sent[2])
                    .doesNotContain("??", "RING_3");
        }
    }

    @Test
    void whatWasTypedOverAnOlderDraftIsShownAgainBesideWhatStandsByNow() {
        String editor = begin("F04");
        Page old = author.get(editor);
        assertThat(author.post(editor, editor, "act", "save", "p.longest.0", "7", "title.zh", "示例新名")
                        .body())
                .contains("改动已存进草稿");

        Page again = send(old, editor, "act", "save", "p.longest.0", "9", "title.en", "A sample title");

        assertThat(again.body())
                .contains("<h2>改动没有存进草稿</h2>", "您打开页面以后草稿改动过", "您填的都还在下面，还没有存", "草稿里现在存的：7")
                .contains("value=\"A sample title\"", "value=\"示例新名\"")
                .containsPattern("name=\"p.longest.0\"\\s+value=\"9\"")
                .containsPattern("<span lang=\"en\">A sample title</span>")
                .doesNotContain("??", "草稿里现在存的：示例新名");
        assertThat(again.body())
                .as("what is stored describes the field and is no part of its name")
                .containsPattern("name=\"p.longest.0\"[^>]*aria-describedby=\"now-p.longest.0\"")
                .containsPattern("name=\"title.en\"[^>]*aria-describedby=\"now-title.en\"")
                .containsPattern("</label>\\s*<span class=\"s ink2\" id=\"now-title.en\"")
                .doesNotContain("now-title.zh");
        assertThat(author.get(editor).body())
                .as("nothing was written")
                .containsPattern("name=\"p.longest.0\"\\s+value=\"7\"")
                .doesNotContain("A sample title");

        assertThat(send(again, editor, "act", "save").body()).contains("改动已存进草稿");
        assertThat(author.get(editor).body())
                .contains("value=\"A sample title\"", "value=\"示例新名\"")
                .containsPattern("name=\"p.longest.0\"\\s+value=\"9\"");
        assertThat(author.get(editor.substring(0, editor.indexOf("/indicators")))
                        .body())
                .containsPattern("<span lang=\"en\">A sample title</span>")
                .containsPattern("<span lang=\"zh\">示例新名</span>");
    }

    @Test
    void whatWasTypedStaysThroughASecondChangeOfTheDraft() {
        String editor = begin("F04");
        Page old = author.get(editor);
        author.post(editor, editor, "act", "save", "title.zh", "示例甲", "p.longest.0", "7");
        Page again = send(old, editor, "act", "save", "p.longest.0", "9");
        author.post(editor, editor, "act", "save", "title.zh", "示例乙");

        Page third = send(again, editor, "act", "save", "title.zh", "示例甲", "p.longest.0", "9");

        assertThat(third.body())
                .contains("<h2>改动没有存进草稿</h2>", "value=\"示例乙\"", "草稿里现在存的：7")
                .containsPattern("name=\"p.longest.0\"\\s+value=\"9\"")
                .doesNotContain("value=\"示例甲\"", "??");
        assertThat(send(third, editor, "act", "save").body()).contains("改动已存进草稿");
        assertThat(author.get(editor).body())
                .contains("value=\"示例乙\"")
                .containsPattern("name=\"p.longest.0\"\\s+value=\"9\"");
    }

    @Test
    void whatWasTypedIntoCombinationRulesStaysThroughASecondChangeToo() {
        String editor = begin("F04");
        String page = editor.substring(0, editor.indexOf("/indicators")) + "/combinations";
        Page old = author.get(page);
        author.post(page, page, "act", "save", "k.K01.title.en", "Written first");
        Page again = send(old, page, "act", "save", "k.K01.title.zh", "示例结论");
        author.post(page, page, "act", "save", "k.K01.title.en", "Written second");

        Page third = send(again, page, "act", "save", "k.K01.title.zh", "示例结论");

        assertThat(third.body())
                .contains("<h2>改动没有存进草稿</h2>", "value=\"示例结论\"", "value=\"Written second\"")
                .doesNotContain("Written first", "??");
        assertThat(send(third, page, "act", "save").body()).contains("改动已存进草稿");
        assertThat(author.get(page).body()).contains("value=\"示例结论\"", "value=\"Written second\"");
    }

    @Test
    void whatIsMendedOverAnOlderDraftTakesNothingBackThatWasStoredMeanwhile() {
        String editor = begin("F04");
        String page = editor.substring(0, editor.indexOf("/indicators")) + "/combinations";
        Page old = author.get(page);
        author.post(page, page, "act", "save", "k.K01.title.en", "Written meanwhile");

        Page refused = send(old, page, "act", "save", "u0.p0.shown", "1", "u0.p0.k0.typed", "S15, B-18");
        assertThat(refused.body())
                .contains("<h2>规则没有存进草稿</h2>", "value=\"S15, B-18\"", "先改正上面说的，再存")
                .doesNotContain("您没有改过的地方已经换成现在存的", "<th scope=\"col\">您填的</th>", "??");

        Page mended = send(refused, page, "act", "save", "u0.p0.shown", "1", "u0.p0.k0.typed", "S15, S99");
        assertThat(mended.body()).contains("<h2>改动没有存进草稿</h2>", "value=\"S15, S99\"", "Written meanwhile");
        assertThat(send(mended, page, "act", "save").body()).contains("改动已存进草稿");
        assertThat(author.get(page).body()).contains("value=\"S15, S99\"", "value=\"Written meanwhile\"");
    }

    @Test
    void whatWasTypedIsShownAlsoWhereTheStoredRulesCannotBeRead() {
        String editor = begin("F04");
        String draft = editor.substring(0, editor.indexOf("/indicators"));
        String page = draft + "/combinations";
        Page old = author.get(page);
        stored(draft, "conclusions.json", "{");

        Page refused = send(old, page, "act", "save", "k.K01.title.zh", "示例结论");

        assertThat(refused.body())
                .contains("<h2>规则没有存进草稿</h2>", "value=\"示例结论\"")
                .doesNotContain("??");
    }

    @Test
    void aStartThatIsNoFileOfAnIndicatorIsNone() {
        String editor = begin("F04");
        Page old = author.get(editor);
        String deep = "{\\\"not\\\":".repeat(90) + "\\\"occupation\\\"" + "}".repeat(90);
        List<String> starts = List.of(
                "x",
                "[]",
                "{\"F04.json\":\"{}\"}",
                "{\"F04.json\":\"{\\\"title\\\":{},\\\"circumstances\\\":{\\\"a\\\":1}}\"}",
                "{\"F04.json\":\"{\\\"title\\\":{},\\\"requires\\\":{\\\"a\\\":1}}\"}",
                "{\"F04.json\":\"{\\\"title\\\":{},\\\"parameters\\\":{\\\"a\\\":{\\\"rows\\\":1}}}\"}",
                "{\"F04.json\":\"{\\\"title\\\":{},\\\"scope\\\":" + deep + "}\"}");
        for (String start : starts) {
            String[] made = {"act", "save", "start", start, "over", "x", "shown", "other"};
            Page refused = author.postWith(token(old), editor, made);
            assertThat(refused.status()).as(start).isEqualTo(200);
            assertThat(refused.body()).as(start).contains("<h2>改动没有存进草稿</h2>");
            String shown = PageClient.shown(author.get(editor)).orElseThrow();
            String[] misplaced = {"act", "save", "start", start, "over", "x", "shown", shown, "title.zh", "示例错处"};
            assertThat(author.postWith(token(old), editor, misplaced).body())
                    .as(start)
                    .contains("<h2>改动没有存进草稿</h2>")
                    .doesNotContain("改动已存进草稿");
            assertThat(author.get(editor).body()).as(start).doesNotContain("示例错处");
            String[] own = {"act", "save", "start", start, "shown", shown};
            assertThat(author.postWith(token(old), editor, own).body())
                    .as(start)
                    .contains("改动已存进草稿", "资金闭环");
        }
    }

    /** As whoever sends whole files stores one. */
    private void stored(String draft, String file, String text) {
        long id = Long.parseLong(draft.substring(draft.lastIndexOf('/') + 1));
        String files = database.sql("SELECT files FROM rule_set_draft WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
        ObjectNode all = (ObjectNode) Json.MAPPER.readTree(files);
        database.sql("UPDATE rule_set_draft SET files = ? WHERE id = ?")
                .params(Json.text(all.put(file, text)), id)
                .update();
    }

    @Test
    void aFormThatIsSentTwiceIsToldToBeStoredAlready() {
        String editor = begin("F04");
        Page page = author.get(editor);

        assertThat(send(page, editor, "act", "way:copy:0").body()).contains("改动已存进草稿", "RING_2");
        assertThat(send(page, editor, "act", "way:copy:0").body())
                .contains("您填的和草稿里现在存的一样", "RING_2")
                .doesNotContain("??", "RING_3");
    }

    @Test
    void aSecondValueOfOneNameIsNotToldToBeStoredAlready() {
        String editor = begin("F04");
        Page old = author.get(editor);
        author.post(editor, editor, "act", "save", "title.zh", "示例新名");
        String source = "平台自定初始值 / starting value set by the platform";

        Page again = send(old, editor, "act", "save", "p.longest.new", "4", "p.longest.new.source", source);

        assertThat(again.body())
                .contains("您填的都还在下面，还没有存", "name=\"p.longest.1\"")
                .doesNotContain("您填的和草稿里现在存的一样", "??");
    }

    @Test
    void whatWasTypedOverOlderCombinationRulesIsShownAgainToo() {
        String editor = begin("F04");
        String page = editor.substring(0, editor.indexOf("/indicators")) + "/combinations";
        Page old = author.get(page);
        assertThat(author.post(
                                page,
                                page,
                                "act",
                                "save",
                                "u0.p0.shown",
                                "1",
                                "u0.p0.k0.typed",
                                "S15, S98",
                                "k.K01.title.en",
                                "Written meanwhile")
                        .body())
                .contains("改动已存进草稿");

        Page again = send(
                old, page, "act", "save", "u0.p0.shown", "1", "u0.p0.k0.typed", "S15, S99", "k.K01.title.zh", "示例结论");

        assertThat(again.body())
                .contains("您填的都还在下面，还没有存", "value=\"S15, S99\"", "value=\"示例结论\"")
                .contains("value=\"Written meanwhile\"", "草稿里现在存的这条规则", "S98")
                .doesNotContain("??");
        assertThat(author.get(page).body()).contains("value=\"S15, S98\"").doesNotContain("示例结论");

        assertThat(send(again, page, "act", "save").body()).contains("改动已存进草稿");
        assertThat(author.get(page).body())
                .contains("value=\"S15, S99\"", "value=\"示例结论\"", "value=\"Written meanwhile\"");
    }

    /** As a browser sends the form of a page that was opened before: with what it starts from. */
    private Page send(Page opened, String path, String... typed) {
        Matcher start = Pattern.compile("name=\"start\" value=\"([^\"]*)\"").matcher(opened.body());
        assertThat(start.find()).isTrue();
        List<String> fields = new ArrayList<>(List.of(typed));
        fields.addAll(List.of("start", HtmlUtils.htmlUnescape(start.group(1))));
        Matcher over = Pattern.compile("name=\"over\" value=\"([^\"]*)\"").matcher(opened.body());
        if (over.find()) {
            fields.addAll(List.of("over", HtmlUtils.htmlUnescape(over.group(1))));
        }
        fields.addAll(List.of("shown", PageClient.shown(opened).orElseThrow()));
        return author.postWith(token(opened), path, fields.toArray(String[]::new));
    }

    @Test
    void anOfficerReadsWhenAnIndicatorHitsInWords() {
        assertThat(author.get("/rules/indicators/V05").body())
                .contains("至少一份", "容许差额（元）")
                .doesNotContain("&quot;any&quot;", "??");
    }

    @Test
    void aThresholdIsChangedTriedOnLastMonthAndApprovedBySomebodyElse() {
        String editor = begin("F04");
        String draft = editor.substring(0, editor.indexOf("/indicators"));
        assertThat(author.post(editor, editor, "act", "save", "p.longest.0", "3")
                        .body())
                .contains("改动已存进草稿", "按草稿，这个示例现在是 未命中")
                .doesNotContain("??");
        assertThat(author.post(draft, draft + "/check").body())
                .contains("signals.transfers.ringLength.value = 4", "href=\"" + editor + "\"");
        assertThat(author.post(editor, editor, "act", "save", "x0.0", "3").body())
                .contains("改动已存进草稿")
                .doesNotContain("按草稿，这个示例现在是");
        screened.put(enterprise, screened.ring(4, ScreenedFacts.number(71), "2026-09-05"));
        screened.put(enterprise, screened.ring(3, ScreenedFacts.number(72), "2026-09-05"));

        Page report = author.post(
                draft,
                draft + "/backtests",
                "from",
                "2026-09-01",
                "to",
                "2026-09-30",
                "enterprise",
                Long.toString(enterprise),
                "officers",
                "1");
        assertThat(report.path()).startsWith("/rules/backtests/");
        while (stage.pass() > 0) {
            // Until there is nothing to do.
        }
        assertThat(author.get(report.path()).body())
                .contains("算完了", "FF-202609-0000071", "F04", "其中 1 条会变", "1 个命中看到的值")
                .doesNotContain("??");

        assertThat(author.get(draft).body()).contains("F04", "资金闭环的最长环数：全部职业，全国");
        theSameBetweenPublishedVersions(draft);
        assertThat(author.post(draft, draft + "/check").body()).contains("查过，没有错");
        assertThat(author.post(draft, draft + "/approval").body()).contains("自己写的规则集不能自己批准");
        PageClient reader = in(test.person(Role.RISK_DESK, null));
        Page asRead = reader.get(draft);
        String shown = PageClient.shown(asRead).orElseThrow();
        author.post(editor, editor, "act", "save", "p.longest.0", "2", "x0.0", "2");
        author.post(draft, draft + "/check");
        assertThat(reader.postWith(token(asRead), draft + "/approval", "shown", shown, "reason", "read this morning")
                        .body())
                .contains("草稿在你看过之后改动过")
                .doesNotContain("??");
        assertThat(author.post(draft, draft + "/shadow").body()).contains("影子运行中");
        PageClient other = in(test.person(Role.RISK_DESK, null));
        assertThat(other.get(editor).body()).contains("只能看");
        assertThat(other.post(editor, editor, "act", "save", "p.longest.0", "2").body())
                .contains("草稿只有作者能改");
        assertThat(other.post(draft, draft + "/refusal", "reason", "Rings of four are real")
                        .body())
                .contains("Rings of four are real");
    }

    private static String token(Page page) {
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(page.body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private void theSameBetweenPublishedVersions(String draft) {
        String retired = RetiredVersion.of(database, Long.parseLong(draft.substring(draft.lastIndexOf('/') + 1)));
        String shipped = RuleSets.current().reference().version();
        String difference = "/rules/difference?from=" + shipped + "&to=" + retired;
        String trial = "/rules/versions/" + shipped + "/" + retired + "/backtests";
        assertThat(author.get(difference).body())
                .contains("哪些记录会变", "action=\"" + trial + "\"")
                .doesNotContain("??");
        Page report = author.post(
                difference, trial, "from", "2026-09-01", "to", "2026-09-30", "enterprise", Long.toString(enterprise));
        assertThat(report.path()).startsWith("/rules/backtests/");
        assertThat(report.body()).contains("版本 " + retired + " 对版本 " + shipped).doesNotContain("??");
    }

    @Test
    void aConditionIsBuiltWithoutWritingJson() {
        String editor = begin("B10");

        Page added = author.post(
                editor,
                editor,
                "act",
                "wrap:c0",
                "c0.kind",
                "COMPARISON",
                "c0.operator",
                "greaterThan",
                "c0.fact",
                "signals.delivery.ordersPerHour.value",
                "c0.from",
                "PARAMETER",
                "c0.parameter",
                "orders");
        assertThat(added.body())
                .contains(
                        "c0.1.fact",
                        "全部成立",
                        "一小时内完成的最多订单（单）。来源：任务。",
                        "value=\"从业人员在本任务中一小时内完成的最多订单（单） · signals.delivery.ordersPerHour.value\"",
                        "value=\"orders\" selected")
                .doesNotContain("??", "Source: ");

        Page wrong = author.post(
                editor,
                editor,
                "act",
                "save",
                "c0.kind",
                "COMPARISON",
                "c0.operator",
                "greaterThan",
                "c0.fact",
                "signals.delivery.ordersPerDay",
                "c0.from",
                "CONSTANT",
                "c0.value",
                "3");
        assertThat(wrong.body()).contains("草稿现在读不懂", "没有这个事实");
        assertThat(author.get(editor + "?record=FF-209901-0000001").body()).contains("不存在");
    }

    @Test
    void anOddPartIsKeptAndItsPageStillOpensSoThatItCanBeMended() {
        String editor = begin("V05");
        String odd = "{\"any\":\"invoices\",\"as\":\"i\",\"where\":"
                + "{\"oneOf\":[\"i.numberCheck\",{\"word\":[\"A\",\"B\"]}]}}";
        for (String raw : List.of(odd, "{\"truth\":\"yes\"}")) {
            Page kept = author.post(editor, editor, "act", "save", "c0.kind", "WRITTEN", "c0.raw", raw);
            assertThat(kept.status()).as(raw).isEqualTo(200);
            assertThat(kept.body()).contains("草稿现在读不懂", "按写法改（JSON）").doesNotContain("??");
        }
    }

    @Test
    void aThresholdThatIsGoneIsShownAsItIsNamed() {
        String editor = begin("B10");
        Page gone = author.post(
                editor,
                editor,
                "act",
                "save",
                "c0.kind",
                "COMPARISON",
                "c0.operator",
                "greaterThan",
                "c0.fact",
                "signals.delivery.ordersPerHour.value",
                "c0.from",
                "PARAMETER",
                "c0.parameter",
                "gone");
        assertThat(gone.body())
                .containsPattern("<option[^>]* selected[^>]*>gone</option>")
                .contains("草稿现在读不懂")
                .doesNotContain("??");
    }

    @Test
    void whatTheEditorCannotDrawIsToldInWordsAndItsFileFoldedAway() {
        assertThat(author.get(begin("V05")).body())
                .contains("第 1 种情形", "至少一份", "<summary class=\"s\">按写法改（JSON）</summary>")
                .doesNotContain("??");
    }

    @Test
    void aNewValueIsForAKindOfWorkAndAPlaceByNameAndSaysItsSource() {
        String editor = begin("F04");
        assertThat(author.get(editor).body())
                .contains(
                        "<option value=\"COURIER\">快递员</option>",
                        "<option value=\"44\">广东省 44</option>",
                        "<option value=\"4403\">广东省深圳市 4403</option>")
                .doesNotContain("??");

        String[] row = {
            "act", "save", "p.longest.new.occupation", "COURIER", "p.longest.new.region", "44", "p.longest.new", "5"
        };
        Page unsourced = author.post(editor, editor, row);
        assertThat(unsourced.body())
                .contains("新定的值没有加：写明来源", "<option value=\"COURIER\" selected=\"selected\">快递员</option>")
                .doesNotContain("??");
        String draft = editor.substring(0, editor.indexOf("/indicators"));
        assertThat(author.get(draft).body()).doesNotContain("快递员，广东省 44");

        List<String> sourced = new ArrayList<>(List.of(row));
        sourced.addAll(List.of("p.longest.new.source", "内部文件 12 号"));
        assertThat(author.post(editor, editor, sourced.toArray(String[]::new)).body())
                .contains("改动已存进草稿")
                .doesNotContain("写明来源</h2>");
        assertThat(author.get(draft).body()).contains("快递员，广东省 44，2019-01-01 起");
    }

    @Test
    void whoeverIsAskedToApproveIsToldOnEveryPageUntilTheDraftIsAnother() {
        Person chosen = test.person(Role.RISK_DESK, null);
        PageClient approver = in(chosen);
        String editor = begin("F04");
        String draft = editor.substring(0, editor.indexOf("/indicators"));
        String[] request = {"approver", Long.toString(chosen.id()), "why", "四环也是真的回流"};
        author.post(editor, editor, "act", "save", "p.longest.0", "3", "x0.0", "3");
        assertThat(author.get(draft).body()).doesNotContain("请第二个人批准");
        author.post(draft, draft + "/check");
        assertThat(author.get(draft).body()).contains("请第二个人批准", "<option lang=\"zh\" value=\"" + chosen.id() + "\"");

        assertThat(author.post(draft, draft + "/request", "approver", "1", "why", "四环也是真的回流")
                        .body())
                .contains("<h2>没有送出</h2>", "value=\"四环也是真的回流\"")
                .doesNotContain("??");
        assertThat(approver.get("/records").body()).doesNotContain("href=\"/rules/drafts\"");
        assertThat(author.post(draft, draft + "/request", request).body())
                .contains("请了这个人批准：</span><span lang=\"zh\">示例人</span>", "四环也是真的回流")
                .doesNotContain("??");

        assertThat(approver.get("/records").body()).contains("href=\"/rules/drafts\"", "<span class=\"n\">1</span>");
        assertThat(approver.get("/rules/drafts").body()).contains("等你批准").doesNotContain("??");
        assertThat(approver.get(draft).body())
                .contains("<h2><span>等你批准</span></h2>", "四环也是真的回流", "批准并发布", "没有在过去的记录上试算过（至少 100 条）", "没有影子运行过");
        assertThat(approver.post(draft, draft + "/request", request).body()).contains("没有送出");

        author.post(editor, editor, "act", "save", "p.longest.0", "2");
        assertThat(approver.get("/records").body()).doesNotContain("href=\"/rules/drafts\"");
        assertThat(author.get(draft).body()).doesNotContain("请了这个人批准");
    }

    @Test
    void aPublishedVersionSaysWhatWasSkippedBeforeItAndWhy() {
        String editor = begin("F04");
        String draft = editor.substring(0, editor.indexOf("/indicators"));
        long id = Long.parseLong(draft.substring(draft.lastIndexOf('/') + 1));
        RetiredVersion.of(database, id);
        database.sql("UPDATE rule_set_draft SET state = 'PUBLISHED', reason = ?, skipped = ? WHERE id = ?")
                .params("急着改正一处误报", "[{\"step\":\"SHADOW_DAYS\",\"had\":3,\"least\":7}]", id)
                .update();

        for (String page : List.of("/rules/versions", draft)) {
            assertThat(author.get(page).body())
                    .as(page)
                    .contains("批准时有几步没有做或做得不够", "影子运行了 3 天，不到 7 天。", "急着改正一处误报")
                    .doesNotContain("??");
        }
    }

    @Test
    void whatIsNotDoneIsSaidByItsName() {
        String editor = begin("B10");
        String draft = editor.substring(0, editor.indexOf("/indicators"));
        assertThat(author.post(draft, draft + "/refusal", "reason", "no").body())
                .contains("<h2>没有退回</h2>", "value=\"no\"")
                .doesNotContain("??");
        String truth = "FF-202609-0000001,资金回流";
        assertThat(author.post(draft, draft + "/backtests", "from", "2026-09-30", "to", "2026-09-01", "truth", truth)
                        .body())
                .contains("<h2>试算没有开始</h2>", truth + "</textarea>");
    }

    @Test
    void whoeverMayNotSeeRulesDoesNot() {
        PageClient officer = in(test.officer(Role.TAX_OFFICER, "990100"));
        assertThat(officer.get("/rules").status()).isEqualTo(200);
        assertThat(officer.get("/rules/indicators/B10").body()).doesNotContain("改这项指标");
        assertThat(officer.get("/rules/drafts").status()).isEqualTo(403);
        assertThat(in(test.person(Role.ENTERPRISE, 4_711L)).get("/rules").status())
                .isEqualTo(403);
    }

    /** Where the editor of a new draft is. */
    private String begin(String indicator) {
        Page page = author.post(
                "/rules/drafts?indicator=" + indicator,
                "/rules/drafts",
                "version",
                "page-" + UUID.randomUUID().toString().substring(0, 8),
                "validFrom",
                "2026-01-01",
                "indicator",
                indicator);
        Matcher editor =
                Pattern.compile("/rules/drafts/[0-9]+/indicators/" + indicator).matcher(page.path());
        assertThat(editor.matches()).as(page.path()).isTrue();
        return page.path();
    }

    private PageClient in(Person person) {
        PageClient client = new PageClient(port);
        client.signIn(person.name(), TestAccounts.PASSWORD);
        return client;
    }
}
