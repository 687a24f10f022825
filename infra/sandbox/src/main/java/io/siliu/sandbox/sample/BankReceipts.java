package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.LayoutSet.TUNED;

import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.function.UnaryOperator;

/** The receipts of banks and wallets that are drawn. */
final class BankReceipts {

    private static final Look SONG = new Look(Face.SONG, Latin.OWN, Face.SONG, 10, Type.BLACK);
    private static final Look HEI = new Look(Face.HEI, Latin.OWN, Face.HEI, 9.5, 0x333333);
    private static final Look ARIAL = new Look(Face.HEI, Latin.SANS, Face.HEI, 9, 0x222222);
    private static final Look TIMES = new Look(Face.MING, Latin.SERIF, Face.HEI, 9.5, 0x303030);
    private static final Look COURIER = new Look(Face.SONG, Latin.MONO, Face.SONG, 9.5, Type.BLACK);
    private static final Look BRUSH = new Look(Face.KAI, Latin.SERIF, Face.KAI, 10.5, Type.BLACK);
    private static final Look TYPEWRITER = new Look(Face.KAI, Latin.MONO, Face.HEI, 9, 0x303030);

    private static final GridReceipt GRID = new GridReceipt(
            "网上银行电子回单", "电子回单号码：", new String[] {"付款人", "收款人"}, new String[] {"户名", "账号", "开户银行"}, 12, 8);
    private static final GridReceipt WIDE_GRID =
            new GridReceipt("客户专用回单", "回单编号：", new String[] {"付方", "收方"}, new String[] {"全称", "账号", "开户行"}, 8, 9.5);
    private static final PairsReceipt PAIRS = new PairsReceipt("电子回单", "回单编号：", "交易时间：", "付款人", "收款人", "附言：");
    private static final PairsReceipt SMALL_PAIRS =
            new PairsReceipt("业务回单（收款）", "业务流水号：", "入账日期：", "付款方", "收款方", "用途：");
    private static final ListReceipt LIST =
            new ListReceipt("业务回单", new String[] {"付款方", "收款方"}, "凭证号", "交易日期", true, 7.5);
    private static final ListReceipt OPEN_LIST =
            new ListReceipt("电子回执", new String[] {"汇款人", "收款人"}, "交易流水号", "记账日期", false, 8.2);
    private static final BlocksReceipt BLOCKS = new BlocksReceipt("电子回单", "回单号：", "交易时间：");

    private static final WordedReceipt REMITTANCE = new WordedReceipt(
            "汇款业务回单",
            new String[] {"业务编号", "汇款时间", "汇款人名称", "汇款账号", "汇出行", "收款人名称", "收款账号", "汇入行", "汇款金额", "汇款用途"},
            true);
    private static final WordedReceipt DEBIT = new WordedReceipt(
            "电子回单", new String[] {"回单编号", "记账时间", "付款户名", "付款卡号", "付款行", "收款户名", "收款卡号", "收款行", "转账金额", "转账附言"}, false);
    private static final WordedReceipt BRANCHES = new WordedReceipt(
            "客户回单",
            new String[] {"凭证编号", "入账日期", "付款人全称", "付款人账户", "付款人开户银行名称", "收款人全称", "收款人账户", "收款人开户银行名称", "金额(小写)", "摘要"},
            false);

    private static final WordedReceipt CROWDED = new WordedReceipt(
            "记账回单",
            new String[] {
                "交易流水号", "记账日期", "付款人账户名称", "付款人银行账号", "付款人开户行名称", "收款人账户名称", "收款人银行账号", "收款人开户行名称", "付款金额", "交易附言"
            },
            true);

    private static final WordedReceipt ADVICE = new WordedReceipt(
            "付款回执",
            new String[] {"业务流水号", "交易日期", "付款单位名称", "付款单位账号", "付款单位开户行", "收款单位名称", "收款单位账号", "收款单位开户行", "交易金额", "款项用途"
            },
            false);
    private static final StackedReceipt STACKED =
            new StackedReceipt("电子转账凭证", new String[] {"转账金额", "大写金额", "付款人", "收款人", "电子凭证号", "转账时间", "转账用途"});

    private static final DenseReceipt DENSE = new DenseReceipt("  电子回单", "付款人", "收款人", false);
    private static final DenseReceipt DENSE_BOXES = new DenseReceipt("单位客户回单", "付款单位", "收款单位", true);

    static final List<Layout> ALL = List.of(
            new BankReceiptLayout("bank-grid", TUNED, HEI, GRID, 1, UnaryOperator.identity()),
            new BankReceiptLayout("bank-pairs", TUNED, SONG, PAIRS, 1, UnaryOperator.identity()),
            new BankReceiptLayout("bank-list", TUNED, COURIER, LIST, 1, UnaryOperator.identity()),
            new BankReceiptLayout("bank-dense", TUNED, HEI, DENSE, 1, UnaryOperator.identity()),
            new BankReceiptLayout("bank-two-pairs", TUNED, SONG, PAIRS, 2, ReceiptText::hidingPayee),
            new BankReceiptLayout("bank-remittance", TUNED, ARIAL, REMITTANCE, 1, UnaryOperator.identity()),
            new BankReceiptLayout("bank-debit", TUNED, SONG, DEBIT, 1, ReceiptText::hidingPayee),
            new BankReceiptLayout("bank-branches", TUNED, HEI, BRANCHES, 1, UnaryOperator.identity()),
            new BankReceiptLayout("bank-crowded", TUNED, ARIAL, CROWDED, 1, UnaryOperator.identity()),
            new WalletReceiptLayout(
                    "wallet-framed",
                    TUNED,
                    HEI,
                    new String[] {"示例支付  转账电子回单", "回单编号", "转账时间", "付款方户名", "付款方账户", "收款方户名", "收款方账户", "转账金额", "备注"},
                    true),
            new BankReceiptLayout("bank-wide-grid", TUNED, ARIAL, WIDE_GRID, 1, UnaryOperator.identity()),
            new BankReceiptLayout("bank-dense-boxes", TUNED, COURIER, DENSE_BOXES, 1, UnaryOperator.identity()),
            new BankReceiptLayout("bank-blocks", TUNED, TIMES, BLOCKS, 1, UnaryOperator.identity()),
            new BankReceiptLayout("bank-open-list", TUNED, ARIAL, OPEN_LIST, 1, ReceiptText::hidingPayee),
            new BankReceiptLayout("bank-two-small", TUNED, TIMES, SMALL_PAIRS, 2, UnaryOperator.identity()),
            new BankReceiptLayout("bank-advice-brush", TUNED, BRUSH, ADVICE, 1, UnaryOperator.identity()),
            new BankReceiptLayout("bank-stacked", TUNED, TYPEWRITER, STACKED, 1, UnaryOperator.identity()),
            new AliasReceipt("bank-aliases", TUNED),
            new BankReceiptLayout(
                    "bank-open-halves", TUNED, COURIER, new OpenHalvesReceipt(), 1, UnaryOperator.identity()),
            new AppReceipt("bank-app", TUNED, ARIAL),
            new BankReceiptLayout("bank-spanned", TUNED, TIMES, new SpannedReceipt(), 2, UnaryOperator.identity()),
            new WalletReceiptLayout(
                    "wallet-open",
                    TUNED,
                    TIMES,
                    new String[] {"示例微付  转账电子凭证", "转账单号", "转账时间", "付款人", "付款账号", "收款人", "收款账号", "金额", "用途"},
                    false));

    private BankReceipts() {}
}
