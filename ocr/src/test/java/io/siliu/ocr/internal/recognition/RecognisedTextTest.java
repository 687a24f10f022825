package io.siliu.ocr.internal.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.layout.Glyph;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecognisedTextTest {

    private static List<Glyph> letters(String text) {
        return text.chars()
                .mapToObj(letter -> new Glyph(String.valueOf((char) letter), 1, new Box(0, 0, 10, 10), 0.95))
                .toList();
    }

    @Test
    void a_page_on_its_head_has_no_common_words_however_sure_the_engine_is() {
        assertEquals(0, RecognisedText.commonWords(letters("测以鸿重区叠量珥答根上妮加比水水卉回汀江酮蜚重")));
    }

    @Test
    void a_receipt_the_right_way_up_has_several() {
        assertTrue(RecognisedText.commonWords(letters("中国某银行网上电子回单付款人账号收款人户名金额日期")) >= 3);
    }

    @Test
    void lines_that_run_up_or_down_do_not_count() {
        List<Glyph> sideways = letters("付款人账号收款人户名金额日期").stream()
                .map(glyph -> new Glyph(glyph.text(), 1, new Box(0, 0, 30, 400), 0.95))
                .toList();
        assertEquals(0, RecognisedText.commonWords(sideways));
    }
}
