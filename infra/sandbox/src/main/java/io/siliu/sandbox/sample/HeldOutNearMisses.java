package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.FreePaper.Page;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Papers that look like ours and are none: a treasury's receipt for a gift, a bank's word on what lies with it, a permit to place
 * workers, and the letter that says whose offer was taken.
 */
final class HeldOutNearMisses {

    private static final Look TREASURY = new Look(Face.SONG, Latin.MONO, Face.KAI, 9, 0xB23A3A);
    private static final Look BANK = new Look(Face.MING, Latin.SERIF, Face.MING, 12, Type.BLACK);
    private static final Look PERMIT = new Look(Face.SONG, Latin.OWN, Face.HEI, 13, 0x2A2A2A);
    private static final Look TENDER = new Look(Face.SONG, Latin.SERIF, Face.HEI, 12, Type.BLACK);
    private static final List<String> GIFTS = List.of("乡村助学捐赠", "社区养老捐赠", "防汛救灾捐赠");
    private static final List<String> PROJECTS = List.of("园区保洁服务外包项目", "仓库分拣服务外包项目", "活动搭建服务项目", "骑手配送服务外包项目");

    static final List<Layout> ALL = List.of(
            other("heldout-other-donation", TREASURY, 210, 140, HeldOutNearMisses::donation),
            other("heldout-other-deposit", BANK, 210, 200, HeldOutNearMisses::deposit),
            other("heldout-other-staffing", PERMIT, 297, 210, HeldOutNearMisses::staffing),
            other("heldout-other-awarded", TENDER, 210, 240, HeldOutNearMisses::awarded));

    private HeldOutNearMisses() {}

    private static Layout other(String name, Look look, double width, double height, Function<Inventions, Page> page) {
        return new FreePaper(name, SampleKind.OTHER, LayoutSet.HELD_OUT, look, width, height, page);
    }

    /** After the 公益事业捐赠统一票据（电子）: code, number and check code as an invoice has them, but no tax. */
    private static Page donation(Inventions inventions) {
        Party giver = inventions.company();
        LocalDate day = inventions.day();
        String code = "9906" + inventions.digits(4);
        String number = inventions.digits(10);
        String check = inventions.digits(6);
        String gift = inventions.oneOf(GIFTS);
        Money sum = Money.ofCents(10_000L * inventions.between(10, 900));
        return Page.ofNoKind(pen -> {
            pen.centred(105, 16, pen.label().sized(17).strong(), "公益事业捐赠统一票据（电子）");
            pen.pair(12, 28, "票据代码：", code);
            pen.pair(12, 34, "交款人统一社会信用代码：", giver.code());
            pen.pairWithin(12, 40, "交款人：", giver.name(), 120);
            pen.pair(138, 28, "票据号码：", number);
            pen.pair(138, 34, "校验码：", check);
            pen.pair(138, 40, "开票日期：", day.toString());
            RuledForm form = new RuledForm(pen, 0xB23A3A, 0.3);
            double[] columns = {26, 56, 18, 18, 32, 36};
            double y = form.list(12, 45, 9, columns, true, "项目编码", "项目名称", "单位", "数量", "标准", "金额（元）");
            y = form.list(12, y, 10, columns, false, "103040", gift, "元", "1", sum.toString(), Inventions.grouped(sum));
            y = form.list(12, y, 10, columns, false, "", "", "", "", "", "");
            y = form.row(
                    12,
                    y,
                    10,
                    new double[] {34, 80, 28, 44},
                    "金额合计（大写）",
                    ChineseCapitals.format(sum),
                    "（小写）",
                    "¥" + sum);
            y = form.row(12, y, 12, new double[] {34, 152}, "其他信息", "用于" + gift + "，依法享受税前扣除");
            pen.pair(12, y + 10, "收款单位（章）：", "示例省慈善联合会");
            pen.pair(96, y + 10, "复核人：", "样本甲");
            pen.pair(150, y + 10, "收款人：", "样本乙");
            new OfficeSeal(0.66, 0xE02A2A, "示例省慈善联合会", List.of("财政票据专用章", "演示 沙箱"), false).press(pen, 66, y + 8, 36);
        });
    }

    /** After the 单位存款证明书: whose money lies on which account at the end of which day; nobody paid anybody. */
    private static Page deposit(Inventions inventions) {
        Party owner = inventions.company();
        String account = inventions.account();
        String bank = inventions.bank();
        LocalDate day = inventions.day();
        Money balance = inventions.money().plus(Money.of("50000.00"));
        String number = "CKZM" + inventions.digits(10);
        return Page.ofNoKind(pen -> {
            pen.centred(105, 30, pen.label().sized(20).strong(), "单 位 存 款 证 明 书");
            pen.sized(10).right(182, 42, "编号：" + number);
            double y = OpenedParagraphs.set(
                    pen,
                    28,
                    58,
                    154,
                    10,
                    "　　兹证明" + owner.name() + "（统一社会信用代码" + owner.code() + "）在我行开立人民币结算账户，账号" + account + "。",
                    "　　截至" + Dates.plain(day) + "营业终了，该账户存款余额为人民币" + Inventions.grouped(balance) + "元（大写："
                            + ChineseCapitals.format(balance) + "）。",
                    "　　本证明书仅供投标使用，不得转让、质押，不作为付款或者担保的依据。",
                    "　　特此证明。");
            pen.right(182, y + 14, bank);
            pen.right(182, y + 26, Dates.plain(day.plusDays(1)));
            OfficeSeal.ofBank(1, bank, "业务专用章").press(pen, 154, y + 18, 38);
        });
    }

    /** After the 人力资源服务许可证: a frame, a code and a seal as a licence has them, given for a trade and until a day. */
    private static Page staffing(Inventions inventions) {
        LicenceText firm = LicenceText.drawn(inventions, true);
        String number = "（示）人服证字〔" + firm.registeredOn().getYear() + "〕第" + inventions.digits(10) + "号";
        LocalDate end = firm.registeredOn().plusYears(5).minusDays(1);
        String office = firm.authority().replace("市场监督管理局", "人力资源和社会保障局");
        return Page.ofNoKind(pen -> {
            pen.easel().fill(0, 0, 297, 210, 0xFDF8EC);
            pen.box(10, 10, 277, 190);
            pen.box(13, 13, 271, 184);
            pen.centred(148.5, 46, pen.label().sized(30).strong().inked(0xB01E1E), "人力资源服务许可证");
            pen.centred(148.5, 60, pen.value().sized(12), number);
            OpenedPartnerLicences.rows(pen, 52, 80, 92, 160, new String[][] {
                {"单位名称", firm.business().name()},
                {"统一社会信用代码", firm.business().code()},
                {"住所", firm.address()},
                {"法定代表人", firm.operator()},
                {"服务范围", "职业中介活动（为劳动者介绍用人单位、为用人单位推荐劳动者）"},
                {"有效期限", firm.day() + "至" + Dates.as("yyyy年MM月dd日", end)}
            });
            pen.right(262, 168, "发证机关：" + office);
            pen.right(262, 180, firm.day());
            OfficeSeal.ofFirm(office).press(pen, 236, 170, 40);
        });
    }

    /** After the 成交通知书 of an agency for tenders: project, price and term are told, the contract is still to be signed. */
    private static Page awarded(Inventions inventions) {
        Party supplier = inventions.company();
        String buyer = inventions.company().name();
        String project = inventions.oneOf(PROJECTS);
        LocalDate day = inventions.day();
        String number = "SLZB-" + day.getYear() + "-" + inventions.digits(4);
        Money price = Money.ofCents(1_000_000L * inventions.between(5, 180));
        return Page.ofNoKind(pen -> {
            pen.centred(105, 32, pen.label().sized(22).strong(), "成 交 通 知 书");
            pen.print(26, 52, supplier.name() + "：");
            double y = OpenedParagraphs.set(
                    pen,
                    26,
                    63,
                    158,
                    9.4,
                    "　　" + buyer + "委托我公司组织的“" + project + "”（项目编号：" + number + "）竞争性磋商已经结束，经评审和采购人确认，贵公司为成交供应商。",
                    "　　成交金额：人民币" + Inventions.grouped(price) + "元（大写：" + ChineseCapitals.format(price) + "）。",
                    "　　服务期限：自合同签订之日起12个月。",
                    "　　请贵公司自收到本通知书之日起30日内，与采购人签订书面合同，并按磋商文件的规定提交履约保证金（成交金额的5%）。逾期不签订的，视为放弃成交资格。",
                    "　　特此通知。");
            pen.pair(26, y + 8, "采购人：", buyer);
            pen.right(184, y + 22, "示例招标代理有限公司");
            pen.right(184, y + 32, Dates.plain(day));
            OfficeSeal.ofFirm("示例招标代理有限公司").press(pen, 158, y + 24, 40);
        });
    }
}
