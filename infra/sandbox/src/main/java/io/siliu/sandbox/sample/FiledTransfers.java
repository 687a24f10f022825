package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.ReceiptText.Holder;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Invents what a platform or its client pays out, told by the bank or payment institution that did it. */
final class FiledTransfers {

    private static final List<String> PURPOSES = List.of(
            "服务费", "配送服务费", "9月服务费结算", "个体户服务费", "承揽费用", "劳务费", "平台任务结算款", "保洁服务费", "设计费", "直播服务费", "运费", "推广服务费",
            "技术服务费");
    private static final List<String> OFFICES =
            List.of("高新支行", "滨江支行", "城东支行营业室", "分行营业部", "科技园支行", "人民路支行", "开发区支行", "新城支行");
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";

    private FiledTransfers() {}

    /**
     * Transfers of a bank's own customer.
     *
     * @param bank its name without 股份有限公司
     * @param accountDigits length of its accounts of firms
     * @param number invents the receipt's number
     */
    static Function<Inventions, ReceiptText> of(
            String bank, int accountDigits, Function<Inventions, String> number, Function<Inventions, String> serial) {
        return inventions -> {
            String own = branch(inventions, bank);
            Holder payer = new Holder(inventions.company().name(), "99" + inventions.digits(accountDigits - 2), own);
            return told(inventions, bank, payer, payee(inventions), number.apply(inventions), serial.apply(inventions));
        };
    }

    /** @param number with DAY where the day of the transfer stands in it, as in the serial */
    static ReceiptText told(
            Inventions inventions, String bank, Holder payer, Holder payee, String number, String serial) {
        LocalDateTime moment = inventions.moment();
        String purpose =
                inventions.chance(35) ? inventions.task(moment.toLocalDate()).value() : inventions.oneOf(PURPOSES);
        String day = Dates.as("yyyyMMdd", moment);
        return new ReceiptText(
                bank,
                number.replace("DAY", day),
                serial.replace("DAY", day),
                moment,
                payer,
                payee,
                inventions.money(),
                purpose,
                inventions.digits(8));
    }

    /** Half of the receivers are persons with a card, and of a card's bank the branch is often not told. */
    private static Holder payee(Inventions inventions) {
        String bank = inventions.oneOf(Words.BANKS);
        if (inventions.chance(50)) {
            String told = inventions.chance(50) ? bank : branch(inventions, bank);
            return new Holder(inventions.person(), inventions.card(), told);
        }
        return new Holder(inventions.shop().name(), inventions.account(), branch(inventions, bank));
    }

    /** Banks are companies, credit unions are not, and call their branches otherwise. */
    private static String branch(Inventions inventions, String bank) {
        String office = inventions.oneOf(Words.CITIES).replace("市", "") + inventions.oneOf(OFFICES);
        return bank.endsWith("银行")
                ? bank + "股份有限公司" + office
                : bank + office.replace("支行营业室", "联社").replace("分行", "联社").replace("支行", "信用社");
    }

    static Function<Inventions, String> digits(int count) {
        return inventions -> inventions.digits(count);
    }

    /** Digits and capital letters behind some that are always the same. */
    static Function<Inventions, String> letters(String start, int count) {
        return inventions -> {
            StringBuilder text = new StringBuilder(start);
            for (int index = 0; index < count; index++) {
                text.append(LETTERS.charAt(inventions.between(0, LETTERS.length() - 1)));
            }
            return text.toString();
        };
    }

    /** Groups of four digits with strokes between them. */
    static String grouped(Inventions inventions) {
        return String.join("-", inventions.digits(4), inventions.digits(4), inventions.digits(4), inventions.digits(4));
    }

    /** A code of figures and letters that a receipt prints for its check, made of what stands on it. */
    static String check(ReceiptText receipt) {
        return String.format(
                Locale.ROOT,
                "%08X%08X",
                receipt.number().hashCode(),
                receipt.payee().name().hashCode());
    }
}
