package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Papers that a platform is sent by mistake: a receipt for cash, a driver's licence, a supplier's form. */
final class InstitutionStrays {

    private static final Look BOOK = new Look(Face.KAI, Latin.OWN, Face.SONG, 11, 0x7A2020);
    private static final Look CARD = new Look(Face.SONG, Latin.SANS, Face.HEI, 8, 0x2A2A2A);
    private static final Look OFFICE = new Look(Face.SONG, Latin.SERIF, Face.HEI, 10, Type.BLACK);

    static final List<Layout> ALL = List.of(
            stray("institution-cash-receipt", BOOK, 190, 96, InstitutionStrays::paidIn, InstitutionStrays::cashReceipt),
            stray(
                    "institution-driving-licence",
                    CARD,
                    110,
                    84,
                    InstitutionStrays::driver,
                    InstitutionStrays::drivingLicence),
            stray(
                    "institution-supplier-form",
                    OFFICE,
                    210,
                    156,
                    InstitutionStrays::supplier,
                    InstitutionStrays::supplierForm));

    private InstitutionStrays() {}

    private static Layout stray(
            String name,
            Look look,
            double width,
            double height,
            Function<Inventions, List<String>> told,
            BiConsumer<Pen, List<String>> page) {
        return new InventedPaper<>(
                name,
                LayoutSet.TUNED,
                SampleKind.OTHER,
                look,
                width,
                height,
                told,
                said -> Map.of(),
                List.of(page),
                "单据");
    }

    private static List<String> paidIn(Inventions inventions) {
        Money money = inventions.money();
        return List.of(
                ContractText.day(inventions.day()),
                "No " + inventions.digits(7),
                inventions.company().name(),
                inventions.oneOf(List.of("设备押金", "服务押金", "工服押金", "场地保证金")),
                ChineseCapitals.format(money),
                "￥" + money,
                inventions.person(),
                inventions.person(),
                inventions.company().name());
    }

    /** From a book of forms with a counterfoil. */
    private static void cashReceipt(Pen pen, List<String> said) {
        pen.centred(90, 18, pen.label().sized(20).strong(), "收 款 收 据");
        pen.rule(58, 21, 122);
        pen.rule(58, 22, 122);
        pen.middle(90, 29, said.get(0));
        pen.easel().text(140, 18, pen.value().sized(13).inked(Type.RED), said.get(1));
        pen.box(14, 33, 156, 40);
        double y = over(pen, 42, "今收到", said.get(2));
        y = over(pen, y, "交  来", said.get(3));
        over(pen, y, "人民币（大写）", said.get(4));
        pen.pair(118, 69, "小写：", said.get(5));
        pen.print(20, 69, "收款方式：  √现金   □转账   □支票");
        pen.pairWithin(14, 80, "收款单位（盖章）：", said.get(8), 96);
        pen.pair(102, 80, "收款人：", said.get(6));
        pen.pair(140, 80, "经办：", said.get(7));
        pen.upright(176, 40, 5, "第二联交付款人");
        pen.stamp(66, 78, 10, Type.RED);
    }

    private static double over(Pen pen, double y, String label, String said) {
        pen.print(20, y, label);
        double start = 20 + pen.easel().width(pen.label(), label) + 3;
        pen.writeWithin(start + 2, y, 160 - start, said);
        pen.rule(start, y + 1.6, 164);
        return y + 9.5;
    }

    private static List<String> driver(Inventions inventions) {
        Party driver = inventions.individual();
        String number = driver.code();
        boolean man = (number.charAt(16) - '0') % 2 == 1;
        return List.of(
                number,
                driver.name(),
                man ? "男" : "女",
                inventions.address(),
                number.substring(6, 10) + "-" + number.substring(10, 12) + "-" + number.substring(12, 14),
                inventions.day().minusYears(5).toString(),
                inventions.oneOf(List.of("C1", "C2", "C1E", "B2")),
                inventions.day().minusYears(1).toString(),
                inventions.day().plusYears(5).toString());
    }

    private static void drivingLicence(Pen pen, List<String> said) {
        pen.easel().fill(9, 8, 92, 62, 0xF4F8F4);
        pen.box(9, 8, 92, 62);
        pen.centred(55, 15, pen.label().sized(11).strong(), "中华人民共和国机动车驾驶证");
        pen.sized(5.5).caption(55, 18.5, "Driving License of the People's Republic of China（演示）");
        pen.sized(7).print(14, 25, "证号");
        pen.easel().text(32, 25, pen.value().sized(10), said.get(0));
        pair(pen, 14, 32, "姓名", said.get(1));
        pair(pen, 54, 32, "性别", said.get(2));
        pair(pen, 72, 32, "国籍", "中国");
        pen.sized(7).print(14, 38.5, "住址");
        pen.paragraph(22, 38.5, 74, 3.8, said.get(3));
        pair(pen, 42, 49, "出生日期", said.get(4));
        pair(pen, 42, 54.5, "初次领证日期", said.get(5));
        pair(pen, 42, 60, "准驾车型", said.get(6));
        pair(pen, 14, 66.5, "有效期限", said.get(7) + " 至 " + said.get(8));
        pen.stamp(26, 54, 8, Type.RED);
        pen.easel().fill(80, 46, 18, 22, 0xD5DCE4);
    }

    private static void pair(Pen pen, double x, double y, String label, String said) {
        pen.sized(7).print(x, y, label);
        pen.write(x + pen.easel().width(pen.sized(7).label(), label) + 1.5, y, said);
    }

    private static List<String> supplier(Inventions inventions) {
        Party firm = inventions.company();
        return List.of(
                firm.name(),
                firm.code(),
                inventions.address(),
                inventions.person(),
                inventions.oneOf(List.of("100万元", "500万元", "1000万元")),
                inventions.day().minusYears(4).toString(),
                inventions.person(),
                "1000" + inventions.digits(7),
                inventions.bank(),
                inventions.account(),
                inventions.oneOf(Words.SCOPES),
                inventions.day().toString());
    }

    private static void supplierForm(Pen pen, List<String> said) {
        pen.centred(105, 17, pen.label().sized(17).strong(), "供应商信息登记表");
        InstitutionBoard board = new InstitutionBoard(pen, 16, 34, 90, 124, 178);
        double y = board.told(24, 10, "单位名称", said.get(0));
        y = board.told(y, 10, "统一社会信用代码", said.get(1), "成立日期", said.get(5));
        y = board.told(y, 10, "注册地址", said.get(2));
        y = board.told(y, 10, "法定代表人", said.get(3), "注册资本", said.get(4));
        y = board.told(y, 10, "联系人", said.get(6), "联系电话", said.get(7));
        y = board.told(y, 10, "开户银行", said.get(8), "银行账号", said.get(9));
        y = board.told(y, 10, "供应类别", said.get(10), "结算方式", "月结30天");
        y = board.told(y, 10, "附件清单", "营业执照、开户许可证、资质证书复印件各一份");
        pen.box(16, y, 178, 24);
        pen.print(19, y + 7, "我单位承诺以上信息真实、准确，如有变更及时书面通知贵司。");
        pen.print(104, y + 17, "供应商（盖章）：");
        pen.pair(150, y + 17, "日期：", said.get(11));
        pen.stamp(126, y + 14, 12, Type.RED);
    }
}
