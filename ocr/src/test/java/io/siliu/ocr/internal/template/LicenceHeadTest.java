package io.siliu.ocr.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The facts of a registration make no licence: many papers list them. */
class LicenceHeadTest {

    private static final String FACTS = """
            统一社会信用代码：91990000MA0000001B        名称：示例鲜达供应链有限公司
            法定代表人：示例罗东升        成立日期：2021年03月05日
            经营场所：示例市开发区一路8号
            经营范围：供应链管理服务
            登记机关：示例市市场监督管理局
            附件：营业执照复印件
            """;

    private static DocumentKind kind(String head) {
        return PrintedPages.typed("              " + head + "\n" + FACTS).read().kind();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "企业基本信息查询单",
                "企业信用信息公示报告",
                "对公客户开户申请书",
                "供应商准入资料",
                "市场主体登记情况",
                "合作商户入驻登记表",
                "企业年报基本情况",
                "工商登记档案摘录表"
            })
    void aPaperThatListsTheFactsIsNone(String head) {
        assertThat(kind(head)).isEqualTo(DocumentKind.OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"营业执照", "营业执照（副本）", "电子营业执照 扫描二维码登录国家企业信用信息公示系统了解更多登记、备案、许可、监管信息", "扫描二维码登录国家企业信用信息公示系统", ""})
    void aLicenceIsOneThoughItsTitleWasLost(String head) {
        assertThat(kind(head)).isEqualTo(DocumentKind.BUSINESS_LICENCE);
    }
}
