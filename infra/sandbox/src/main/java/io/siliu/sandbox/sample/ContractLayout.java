package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A contracting or service agreement.
 *
 * @param title as printed
 * @param pages one, or two with the signatures on the second
 */
record ContractLayout(String name, LayoutSet set, Look look, Style style, String title, int pages) implements Layout {

    /** How the head and the clauses are set. */
    enum Style {
        /** Parties line by line, three of them. */
        THREE_PARTIES,
        /** Number at the right, parties with addresses, a price. */
        PRICED,
        /** Parties in a table, the term in the body. */
        TABLED,
        /** Each party in a box of its own, label left and value right. */
        BOXED,
        /** Parties in one paragraph each, signatures below each other. */
        PLAIN
    }

    @Override
    public SampleKind kind() {
        return SampleKind.CONTRACT;
    }

    @Override
    public Set<SampleForm> forms() {
        Set<SampleForm> forms = new HashSet<>(Set.of(SampleForm.PDF, SampleForm.SCAN));
        if (pages == 1) {
            forms.addAll(Set.of(SampleForm.PHOTO, SampleForm.MESSAGE));
        }
        return forms;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        ContractText contract = ContractText.drawn(inventions, style == Style.PRICED || style == Style.TABLED);
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(Sheet.a4(easel -> first(look.pen(easel), contract)));
        if (pages == 2) {
            sheets.add(Sheet.a4(easel -> second(look.pen(easel), contract)));
        }
        Map<String, String> fields = contract.fields();
        if (style == Style.PLAIN) {
            fields.remove("partyAId");
        }
        return new Drawn(sheets, List.of(fields), Set.of(), Optional.empty());
    }

    private double step() {
        return look.size() * 0.68;
    }

    private void first(Pen pen, ContractText contract) {
        pen.centred(105, 26, pen.label().sized(20).strong(), title);
        double y = switch (style) {
            case THREE_PARTIES, PLAIN -> partyLines(pen, contract, 40);
            case PRICED -> partiesWithAddresses(pen, contract);
            case TABLED -> partyTable(pen, contract);
            case BOXED -> partyBoxes(pen, contract);
        };
        y = clauses(pen, y + 2, firstClauses(contract));
        if (pages == 1) {
            y = clauses(pen, y, lastClauses(contract));
            signatures(pen, contract, y + 6);
        } else {
            pen.middle(105, 286, "第 1 页 共 2 页");
        }
        pen.notice(22, 291, "合同");
    }

    private void second(Pen pen, ContractText contract) {
        double y = clauses(pen, 30, lastClauses(contract));
        signatures(pen, contract, y + 14);
        pen.middle(105, 286, "第 2 页 共 2 页");
        pen.notice(22, 291, "合同");
    }

    private double partyLines(Pen pen, ContractText contract, double top) {
        double y = top;
        List<String[]> lines = new ArrayList<>();
        lines.add(new String[] {"合同编号：", contract.number()});
        lines.add(new String[] {"甲方（定作方）：", contract.partyA().name()});
        if (style != Style.PLAIN) {
            lines.add(new String[] {"统一社会信用代码：", contract.partyA().code()});
        }
        lines.add(new String[] {"乙方（承揽方）：", contract.partyB().name()});
        lines.add(new String[] {contract.codeLabelOfB(), contract.partyB().code()});
        if (style == Style.THREE_PARTIES) {
            lines.add(new String[] {"丙方（平台方）：", contract.platform().name()});
            lines.add(new String[] {"统一社会信用代码：", contract.platform().code()});
        }
        for (String[] line : lines) {
            pen.pair(22, y, line[0], line[1]);
            y += step();
        }
        return y;
    }

    private double partiesWithAddresses(Pen pen, ContractText contract) {
        pen.right(188, 36, "合同编号：" + contract.number());
        double y = 46;
        String[][] lines = {
            {"甲方（发包方）：", contract.partyA().name()},
            {"统一社会信用代码：", contract.partyA().code()},
            {"住所：", contract.addressA()},
            {"乙方（承包方）：", contract.partyB().name()},
            {contract.codeLabelOfB(), contract.partyB().code()},
            {"联系地址：", contract.addressB()}
        };
        for (String[] line : lines) {
            pen.pair(25, y, line[0], line[1]);
            y += step();
        }
        return y;
    }

    private double partyTable(Pen pen, ContractText contract) {
        pen.pair(22, 38, "编号：", contract.number());
        pen.pair(130, 38, "签订日期：", ContractText.wideDay(contract.signedOn()));
        return FormRows.boxed(
                        pen,
                        22,
                        42,
                        9,
                        new double[] {22, 70, 24, 50},
                        new String[] {
                            "甲方",
                            contract.partyA().name(),
                            "信用代码",
                            contract.partyA().code()
                        },
                        new String[] {
                            "乙方",
                            contract.partyB().name(),
                            contract.codeLabelOfB().startsWith("统") ? "信用代码" : "身份证号",
                            contract.partyB().code()
                        })
                + 6;
    }

    private double partyBoxes(Pen pen, ContractText contract) {
        pen.pair(24, 38, "协议编号：", contract.number());
        return FormRows.boxed(
                        pen,
                        24,
                        42,
                        8,
                        new double[] {48, 114},
                        new String[] {"甲方（委托方）", contract.partyA().name()},
                        new String[] {"统一社会信用代码", contract.partyA().code()},
                        new String[] {"乙方（受托方）", contract.partyB().name()},
                        new String[] {
                            contract.codeLabelOfB().startsWith("统") ? "统一社会信用代码" : "身份证号码",
                            contract.partyB().code()
                        })
                + 8;
    }

    private List<String> firstClauses(ContractText contract) {
        String term = "自" + ContractText.day(contract.validFrom()) + "起至" + ContractText.day(contract.validTo()) + "止";
        List<String> clauses = new ArrayList<>();
        clauses.add("根据《中华人民共和国民法典》及有关规定，双方在平等自愿的基础上，就" + contract.work() + "事宜协商一致，订立本合同。");
        clauses.add("第一条 承揽内容：乙方为甲方提供" + contract.work() + "，以任务单为准，乙方自主安排完成时间和方式。");
        clauses.add("第二条 合作期限：" + term + "。");
        clauses.add("第三条 验收：甲方应在收到工作成果后三日内按任务单列明的数量和质量标准验收，逾期视为合格。");
        contract.amount()
                .ifPresentOrElse(
                        price -> clauses.add("第四条 报酬：合同总金额为人民币" + Inventions.grouped(price) + "元（大写："
                                + ChineseCapitals.format(price) + "），按月结算。"),
                        () -> clauses.add("第四条 报酬：按任务单列明的单价和验收数量计算，按周结算。"));
        clauses.add("第五条 支付：报酬付至乙方本人账户，开户行：" + contract.bank() + "，账号：" + contract.account() + "。");
        return clauses;
    }

    private static List<String> lastClauses(ContractText contract) {
        return List.of(
                "第六条 发票：乙方按实际收入如实开具发票，或由平台依法代办申报；税费由法律规定的义务人承担。",
                "第七条 双方确认本合同为承揽合作，乙方自主决定是否接单，双方之间不因本合同产生其他关系。",
                "第八条 保密：双方对履行中知悉的对方商业秘密和个人信息负有保密义务，合同终止后仍然有效。",
                "第九条 争议：因本合同产生的争议由双方协商解决，协商不成的，向甲方所在地人民法院起诉。",
                "第十条 本合同一式两份，自双方签署之日起生效。");
    }

    private double clauses(Pen pen, double top, List<String> clauses) {
        double y = top;
        for (String clause : clauses) {
            y = pen.paragraph(22, y, 166, step(), clause);
        }
        return y;
    }

    private void signatures(Pen pen, ContractText contract, double y) {
        String day = ContractText.wideDay(contract.signedOn());
        if (style == Style.PLAIN) {
            pen.pair(22, y, "甲方（盖章）：", contract.partyA().name());
            pen.pair(22, y + 2 * step(), "乙方（签字）：", contract.partyB().name());
            pen.pair(22, y + 4 * step(), "签署日期：", day);
            pen.stamp(96, y, 15, Type.RED);
            return;
        }
        pen.print(22, y, "甲方（盖章）：");
        pen.print(112, y, "乙方（签字）：");
        pen.pair(22, y + 2.4 * step(), style == Style.PRICED ? "日期：" : "签署日期：", day);
        pen.pair(112, y + 2.4 * step(), style == Style.PRICED ? "日期：" : "签署日期：", day);
        pen.stamp(70, y + 4, 15, Type.RED);
    }
}
