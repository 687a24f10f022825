package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.LayoutSet.TUNED;

import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Papers of no kind of ours that share words, parties and sums with them. */
final class EverydayOthers {

    private static final Look OFFICE = new Look(Face.SONG, Latin.OWN, Face.HEI, 10, Type.BLACK);
    private static final Look SHEET = new Look(Face.HEI, Latin.SANS, Face.HEI, 9, 0x303030);
    private static final Look LETTER = new Look(Face.MING, Latin.SERIF, Face.MING, 13, Type.BLACK);

    static final List<Layout> ALL = List.of(
            new InventedPaper<>(
                    "invoice-application",
                    TUNED,
                    SampleKind.OTHER,
                    OFFICE,
                    210,
                    148,
                    EverydayOthers::asked,
                    said -> Map.of(),
                    List.of(EverydayOthers::application),
                    "申请单"),
            new InventedPaper<>(
                    "work-order",
                    TUNED,
                    SampleKind.OTHER,
                    SHEET,
                    210,
                    130,
                    EverydayOthers::ordered,
                    said -> Map.of(),
                    List.of(EverydayOthers::order),
                    "派工单"),
            new TablePageLayout(
                    "attendance",
                    TUNED,
                    SHEET,
                    "外勤人员出勤统计表",
                    new double[] {14, 30, 40, 26, 26, 26, 22},
                    List.of("工号", "姓名", "所属站点", "应出勤(天)", "实出勤(天)", "完成单量", "备注"),
                    inventions -> List.of("部门：运营部", "统计月份：" + inventions.day().getYear() + "年8月"),
                    EverydayOthers::attendance,
                    10),
            new TextPageLayout("authority-letter", TUNED, LETTER, "授 权 委 托 书", EverydayOthers::authority));

    private EverydayOthers() {}

    private static List<String> attendance(Inventions inventions) {
        int days = inventions.between(18, 26);
        return List.of(
                Integer.toString(inventions.between(100, 999)),
                inventions.person(),
                inventions.oneOf(Words.DISTRICTS) + "站",
                "26",
                Integer.toString(days),
                Integer.toString(days * inventions.between(18, 40)),
                days < 20 ? "请假" : "");
    }

    private static List<String> authority(Inventions inventions) {
        String given = inventions.person();
        return List.of(
                "委托单位：" + inventions.company().name(),
                "法定代表人：" + inventions.person(),
                "受委托人：" + given + "    联系电话：1000" + inventions.digits(7),
                "",
                "　　现委托上列受委托人作为我单位代理人，前往办理银行账户信息变更、对账及相关资料领取事宜。代理人在授权范围内签署的文件，我单位均予以承认。",
                "　　委托期限：自" + ContractText.day(inventions.day()) + "起三十日内有效。代理人无转委托权。",
                "",
                "委托单位（盖章）：",
                "法定代表人（签字）：");
    }

    private static List<String> asked(Inventions inventions) {
        Party client = inventions.company();
        return List.of(
                inventions.day().toString(),
                client.name(),
                client.code(),
                inventions.address(),
                inventions.bank() + " " + inventions.account(),
                inventions.oneOf(Words.PURPOSES),
                inventions.money() + "元",
                "HT" + inventions.digits(7),
                inventions.person(),
                inventions.person());
    }

    private static void application(Pen pen, List<String> said) {
        pen.centred(105, 16, pen.label().sized(17).strong(), "开票申请单");
        pen.pair(16, 26, "申请部门：", "业务三部");
        pen.pair(140, 26, "申请日期：", said.get(0));
        PrintedGrid grid = new PrintedGrid(pen, 16, 9.5, 0xF0F0F0, 0x555555, 34, 56, 34, 54);
        double y = grid.row(30, "客户名称", said.get(1));
        y = grid.row(y, "纳税人识别号", said.get(2));
        y = grid.row(y, "地址、电话", said.get(3));
        y = grid.row(y, "开户行及账号", said.get(4));
        y = grid.row(y, "开票内容", said.get(5), "发票类型", "专票□  普票√");
        y = grid.row(y, "申请开票金额", said.get(6), "税率", "6%");
        y = grid.row(y, "是否已回款", "否，预计次月回款", "对应合同", said.get(7));
        pen.pair(16, y + 9, "申请人：", said.get(8));
        pen.pair(80, y + 9, "部门主管：", said.get(9));
        pen.print(146, y + 9, "财务：");
    }

    private static List<String> ordered(Inventions inventions) {
        LocalDate day = inventions.day();
        return List.of(
                "PG" + inventions.digits(9),
                day + " 08:30",
                inventions.company().name(),
                inventions.address(),
                inventions.person(),
                "1000" + inventions.digits(7),
                inventions.between(1, 8) + "小时",
                ContractText.day(day.plusDays(inventions.between(0, 3))),
                inventions.person());
    }

    private static void order(Pen pen, List<String> said) {
        pen.centred(105, 15, pen.label().sized(16).strong(), "派  工  单");
        pen.pair(14, 25, "工单号：", said.get(0));
        pen.pair(130, 25, "派工时间：", said.get(1));
        PrintedGrid grid = new PrintedGrid(pen, 14, 9, 0xEAF2FA, 0x6080A0, 28, 63, 28, 63);
        double y = grid.row(29, "客户", said.get(2));
        y = grid.row(y, "服务地址", said.get(3));
        y = grid.row(y, "派往人员", said.get(4), "联系方式", said.get(5));
        y = grid.row(y, "工作内容", "空调移机、管道疏通", "计划工时", said.get(6));
        y = grid.row(y, "预约日期", said.get(7), "紧急程度", "一般");
        y = grid.row(y, "所需物料", "无");
        pen.box(14, y, 182, 18);
        pen.print(17, y + 6, "注意事项：");
        pen.write(38, y + 6, "到场前请先电话联系，进场须佩戴安全帽；完工后由客户另行签署验收单。");
        pen.pair(14, y + 27, "派工员：", said.get(8));
        pen.print(120, y + 27, "接单人签收：");
    }
}
