package io.siliu.sandbox.identity;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages on which a visitor finds somebody to play: papers, phone and card of an invented person. */
final class PersonPages {

    private static final String PAGE = """
            <!doctype html>
            <html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>演示身份 · sandbox person</title>
            <style>
            body{margin:0;background:#f4f6f8;color:#14202e;font:18px/1.6 "PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif}
            header{background:#fff6d6;padding:8px 16px;font-size:14px}main{max-width:34rem;margin:0 auto;padding:16px}
            h1{font-size:26px;line-height:1.35;margin:8px 0}p{margin:0 0 12px}
            dl{display:grid;grid-template-columns:auto 1fr;gap:4px 16px;background:#fff;border:1px solid #c9d1d9;border-radius:12px;padding:12px 16px}
            dt{color:#4a5866}dd{margin:0;font-weight:600;font-variant-numeric:tabular-nums;user-select:all;overflow-wrap:anywhere}
            img{width:100%%;border-radius:12px;margin:0 0 12px;border:1px solid #c9d1d9}a{color:#1e4fa3;padding:4px 0;display:inline-block}
            </style></head><body><header>演示 sandbox · 这个人是虚构的</header><main>
            %s</main></body></html>
            """;

    private PersonPages() {}

    static String of(Person person) {
        return PAGE.formatted("""
                <h1>%s</h1><p>%s</p>
                <dl><dt>手机号</dt><dd id="mobile">%s</dd><dt>身份证号</dt><dd id="id-number">%s</dd><dt>姓名</dt><dd id="name">%s</dd><dt>银行卡</dt><dd id="card">%s</dd><dt>开户行</dt><dd>%s</dd></dl>
                <p lang="en">Save both pictures (long press or right click) and hand them in as photos.</p>
                <a href="%d/front.png" download="id-front.png"><img src="%d/front.png" alt="演示身份证人像面"></a>
                <a href="%d/back.png" download="id-back.png"><img src="%d/back.png" alt="演示身份证国徽面"></a>
                <p><a href="../persons">换一个人 · somebody else</a> · <a href="../../sms/phone">演示手机 · sandbox phone</a></p>
                """.formatted(
                        person.name(),
                        person.note(),
                        person.mobile(),
                        person.idNumber(),
                        person.name(),
                        person.card(),
                        person.bank(),
                        person.place(),
                        person.place(),
                        person.place(),
                        person.place()));
    }

    static String list(Visitors visitors) {
        String links = IntStream.concat(IntStream.rangeClosed(1, 6), IntStream.range(20, 30))
                .mapToObj(visitors::at)
                .map(person -> "<li><a href=\"persons/%d\">%s</a> %s</li>\n"
                        .formatted(person.place(), person.name(), person.note()))
                .collect(Collectors.joining());
        return PAGE.formatted(
                "<h1>演示身份</h1><p lang=\"en\">Sandbox people: places 20 to 999 are ordinary adults.</p><ul>" + links
                        + "</ul>");
    }
}
