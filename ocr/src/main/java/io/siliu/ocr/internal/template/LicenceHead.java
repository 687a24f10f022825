package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.layout.PageText;
import java.util.regex.Pattern;

/**
 * Whether what stands above the facts of a registration says that the paper is no licence: reports, extracts, applications
 * and customers' files list the same facts under the same labels. A head that recognition lost says nothing.
 */
final class LicenceHead {

    /** What a licence prints beside its title: where its facts may be looked up. */
    private static final Pattern SYSTEM = Pattern.compile("(?:扫描)?二维码|登录|(?:国家)?企业信用信息公示系统|了解更多登记|备案|许可|监管信息|统一社会信用代码");

    private static final Pattern ANOTHER =
            Pattern.compile("报告|公示|信息|查询|登记[表证书簿册]|申请|通知|告知|说明|情况|证明|档案|清单|一览|名录|简介|介绍|资料|资质|资格|调查|核[验查实]|审[核查批]|承诺|声明"
                    + "|委托|授权|合同|协议|年报|卡片|客户|商户|供应商|入驻|开户|准入|尽职|尽调|许可证|备案[表书]|回执|[表函簿册]$");

    private LicenceHead() {}

    static boolean isOfAnotherPaper(PageText text) {
        String head = PaperHead.of(text);
        return !head.contains("营业执照")
                && ANOTHER.matcher(SYSTEM.matcher(head).replaceAll("")).find();
    }
}
