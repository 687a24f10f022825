package io.siliu.sandbox.sms;

import io.siliu.kernel.ChinaTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** The screen of the sandbox phone: every message, newest first, read again every few seconds. */
final class PhonePage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final int MOST_SHOWN = 30;
    private static final String PAGE = """
            <!doctype html>
            <html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="refresh" content="3"><title>演示手机 · sandbox phone</title>
            <style>
            body{margin:0;background:#f4f6f8;color:#14202e;font:18px/1.6 "PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif}
            header{background:#fff6d6;padding:8px 16px;font-size:14px}main{max-width:26rem;margin:0 auto;padding:16px}
            h1{font-size:26px;line-height:1.35;margin:8px 0}p{margin:0 0 12px}
            article{background:#fff;border:1px solid #c9d1d9;border-radius:12px;padding:12px 16px;margin:0 0 12px}
            article h2{font-size:16px;margin:0;font-weight:600}article time{font-size:14px;color:#4a5866}
            article p{margin:6px 0 0;font-size:20px}
            </style></head><body><header>演示 sandbox · 号码和短信均为虚构</header><main>
            <h1>演示手机</h1><p lang="en">Sandbox phone: messages to invented numbers arrive here.</p>
            %s</main></body></html>
            """;

    private PhonePage() {}

    static String of(List<Message> newestFirst) {
        if (newestFirst.isEmpty()) {
            return PAGE.formatted("<p>还没有短信。No message yet.</p>\n");
        }
        return PAGE.formatted(
                newestFirst.stream().limit(MOST_SHOWN).map(PhonePage::article).collect(Collectors.joining()));
    }

    private static String article(Message message) {
        return """
                <article data-to="%s"><h2>%s</h2><time datetime="%s">%s</time><p>%s</p></article>
                """.formatted(
                        message.to(),
                        spaced(message.to()),
                        message.at(),
                        TIME.format(message.at().atZone(ChinaTime.ZONE)),
                        escaped(message.text()));
    }

    private static String spaced(String number) {
        return number.substring(0, 3) + " " + number.substring(3, 7) + " " + number.substring(7);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
