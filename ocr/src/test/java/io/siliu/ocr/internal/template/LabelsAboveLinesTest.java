package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On a telephone labels stand above their values, and a value takes as many lines as it needs. */
class LabelsAboveLinesTest {

    private static final double LABEL = 8;
    private static final double LINE = 12;
    private static final double BLOCK = 16;

    private final PrintedPages page = new PrintedPages();
    private double y = 20;

    private void label(String words) {
        page.print(20, y, LABEL, words);
        y += LINE;
    }

    private void lines(String... values) {
        for (String value : values) {
            page.print(20, y, value);
            y += LINE;
        }
        y += BLOCK - LINE;
    }

    private static Optional<String> value(Draft draft, String field) {
        return draft.get(field).map(Candidate::value);
    }

    @Test
    void aLicenceIsReadLineByLine() {
        page.print(60, 4, "电子营业执照");
        label("统一社会信用代码");
        lines("91990000MA0000001B");
        label("企业名称");
        lines("示例华天成企业管理咨询有限", "公司样本分公司");
        label("类型");
        lines("有限责任公司分公司");
        label("负责人");
        lines("示例罗东升");
        label("营业场所");
        lines("示例省东岭市老城区滨河东路2", "6号23号楼604室");
        label("成立日期");
        lines("2021年03月05日");
        label("经营范围");
        lines("许可项目：互联网销售。（依法", "须经批准的项目，经相关部门批", "准后方可开展经营活动）一般项", "目：装卸搬运。");
        label("登记机关");
        lines("示例市市场监督管理局");
        Draft draft = page.read();
        assertThat(draft.kind()).isEqualTo(DocumentKind.BUSINESS_LICENCE);
        assertThat(value(draft, FieldNames.NAME)).contains("示例华天成企业管理咨询有限公司样本分公司");
        assertThat(value(draft, FieldNames.OPERATOR)).contains("示例罗东升");
        assertThat(value(draft, FieldNames.ADDRESS)).contains("示例省东岭市老城区滨河东路26号23号楼604室");
        assertThat(value(draft, FieldNames.SCOPE)).contains("许可项目：互联网销售。（依法须经批准的项目，经相关部门批准后方可开展经营活动）一般项目：装卸搬运。");
        assertThat(value(draft, FieldNames.REGISTERED_ON)).contains("2021-03-05");
        assertThat(value(draft, FieldNames.AUTHORITY)).contains("示例市市场监督管理局");
    }
}
