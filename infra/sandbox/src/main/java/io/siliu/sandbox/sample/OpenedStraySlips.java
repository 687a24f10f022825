package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.FreePaper.Page;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What people send by mistake: a boarding pass, a restaurant's menu, a sheet of hours worked. */
final class OpenedStraySlips {

    private static final int SKY = 0x0B5CAD;

    private OpenedStraySlips() {}

    /** After an airline's 登机牌 as printed at the counter, its stub at the right. */
    static Page boarding(Inventions inventions) {
        String traveller = inventions.person();
        String flight = "SL" + inventions.digits(4);
        String day = Dates.as("MM月dd日", inventions.day());
        String seat = inventions.between(6, 58) + inventions.oneOf(List.of("A", "C", "F", "K"));
        String ticket = "999" + inventions.digits(10);
        return Page.ofNoKind(pen -> {
            pen.easel().fill(0, 0, 190, 13, SKY);
            pen.easel().text(8, 9, pen.value().sized(12).strong().inked(0xFFFFFF), "示例航空  登机牌 BOARDING PASS");
            pen.easel().text(146, 9, pen.value().sized(10).inked(0xFFFFFF), "旅客联");
            pen.easel().line(140, 13, 140, 80, 0xAAAAAA, 0.3);
            String[][] cells = {
                {"航班 FLIGHT", flight, "日期 DATE", day, "舱位 CLASS", "Y"},
                {"姓名 NAME", traveller, "目的地 TO", "云河", "座位号 SEAT", seat},
                {"登机口 GATE", "B" + seat.length() + "7", "登机时间 BDT", "14:25", "序号 SEQ", "086"}
            };
            double y = 21;
            for (String[] row : cells) {
                for (int cell = 0; cell < 3; cell++) {
                    double x = 8 + cell * 36;
                    pen.sized(6.5).print(x, y, row[cell * 2]);
                    pen.easel().text(x, y + 6.5, pen.value().sized(12), row[cell * 2 + 1]);
                }
                y += 16;
            }
            pen.easel().picture(116, 18, 20, 20, QrCode.png("M1" + ticket + flight));
            pen.pair(8, 70, "票号 ETKT ", ticket);
            pen.sized(7).print(60, 70, "登机口于起飞前10分钟关闭 GATE CLOSES EARLY");
            double down = 22;
            for (String line : List.of(traveller, flight + "  " + day, "样本 — 云河", "座位 " + seat, "登机 14:25")) {
                pen.write(144, down, line);
                down += 8;
            }
        });
    }

    /** After a small restaurant's menu: dishes and prices on both sides of a line. */
    static Page menu(Inventions inventions) {
        String house = Words.INVENTED + inventions.oneOf(List.of("老街小馆", "巷口家常菜", "同福饭庄", "临江酒楼"));
        List<String> dishes = List.of(
                "宫保鸡丁", "鱼香肉丝", "麻婆豆腐", "回锅肉", "糖醋里脊", "清蒸鲈鱼", "红烧排骨", "蒜蓉西兰花", "酸辣土豆丝", "番茄炒蛋", "干煸四季豆", "水煮牛肉",
                "扬州炒饭", "阳春面", "紫菜蛋花汤", "酸梅汤");
        List<Integer> prices = new ArrayList<>();
        dishes.forEach(dish -> prices.add(inventions.between(8, 78)));
        return Page.ofNoKind(pen -> {
            pen.easel().fill(0, 0, 210, 297, 0xFBF3E4);
            pen.centred(105, 36, pen.label().sized(26).strong(), house);
            pen.centred(105, 48, pen.label().sized(12), "菜 单 · MENU");
            pen.easel().line(105, 62, 105, 250, 0xC9A57A, 0.4);
            for (int dish = 0; dish < dishes.size(); dish++) {
                double x = dish % 2 == 0 ? 22 : 112;
                double y = 72 + dish / 2 * 22;
                pen.write(x, y, dishes.get(dish));
                pen.right(x + 74, y, "￥" + prices.get(dish));
                pen.easel().line(x, y + 3, x + 74, y + 3, 0xE2CDAA, 0.2);
            }
            pen.centred(105, 264, pen.value().sized(10), "米饭每碗2元　餐位费每人1元　外送满50元免配送费");
        });
    }

    /** After a 考勤记录表 of helpers at a store: a mark for each day, the days summed up at the right. */
    static Page hours(Inventions inventions) {
        String firm = inventions.company().name();
        YearMonth month = YearMonth.from(inventions.day());
        List<String[]> rows = new ArrayList<>();
        for (int worker = 0; worker < 7; worker++) {
            String[] row = new String[34];
            row[0] = inventions.person();
            int days = 0;
            for (int day = 1; day <= 31; day++) {
                boolean came = inventions.chance(75) && day <= month.lengthOfMonth();
                days += came ? 1 : 0;
                row[day] = came ? "√" : inventions.chance(20) && day <= month.lengthOfMonth() ? "事" : "";
            }
            row[32] = Integer.toString(days);
            row[33] = "";
            rows.add(row);
        }
        return Page.ofNoKind(pen -> {
            pen.centred(148, 15, pen.label().sized(15).strong(), "兼职人员考勤记录表");
            pen.pair(10, 24, "单位：", firm);
            pen.right(287, 24, Dates.as("yyyy年MM月", month.atDay(1)));
            double[] columns = new double[34];
            String[] heads = new String[34];
            columns[0] = 30;
            heads[0] = "姓名";
            for (int day = 1; day <= 31; day++) {
                columns[day] = 6.8;
                heads[day] = Integer.toString(day);
            }
            columns[32] = 16;
            heads[32] = "出勤";
            columns[33] = 20;
            heads[33] = "签名";
            RuledForm form = new RuledForm(pen.sized(8), 0x444444, 0.2);
            double y = form.list(10, 28, 8, columns, true, heads);
            for (String[] row : rows) {
                y = form.list(10, y, 9, columns, false, row);
            }
            pen.print(10, y + 9, "注：√出勤　事 事假　空白 未排班。本表作为核算工时的依据，每月末由本人签名确认。");
            pen.print(10, y + 20, "考勤员：");
            pen.print(120, y + 20, "店长审核：");
        });
    }
}
