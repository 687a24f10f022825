package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The screen of a phone with a conversation about money: words of our papers without being one. */
record ChatLayout(String name, LayoutSet set, Look look) implements Layout {

    private static final double WIDTH = 90;
    private static final double HEIGHT = 195;

    @Override
    public SampleKind kind() {
        return SampleKind.OTHER;
    }

    @Override
    public Set<SampleForm> forms() {
        return Set.of(SampleForm.SCAN, SampleForm.MESSAGE);
    }

    @Override
    public Drawn draw(Inventions inventions) {
        String money = inventions.money().toString();
        List<String> said = new ArrayList<>(List.of(
                "你好，上周的配送费什么时候结算？",
                "财务今天已经打款了，你看一下银行卡",
                "收到了，" + money + "元，发票要开吗",
                "要的，开票信息发你，抬头是" + inventions.company().name(),
                "好的，合同编号也写备注里吗",
                "写任务单号就行，" + inventions.task(inventions.day()).value(),
                "回单发我一份，谢谢"));
        String title = inventions.person();
        return Drawn.other(new Sheet(WIDTH, HEIGHT, 0xEDEDED, easel -> {
            Pen pen = look.pen(easel);
            pen.middle(WIDTH / 2, 12, title);
            pen.rule(0, 16, WIDTH);
            double y = 24;
            for (int index = 0; index < said.size(); index++) {
                y = bubble(pen, y, said.get(index), index % 2 == 1) + 7;
            }
        }));
    }

    private static double bubble(Pen pen, double top, String text, boolean mine) {
        int lines = pen.lines(pen.value(), 50, text).size();
        double x = mine ? 22 : 14;
        pen.easel().fill(x, top, 54, lines * 5.4 + 5, mine ? 0x95EC69 : 0xFFFFFF);
        pen.easel().fill(mine ? 79 : 3, top, 8, 8, 0x8899AA);
        return pen.paragraph(x + 2, top + 6, 50, 5.4, text);
    }
}
