package io.siliu.sandbox.population;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invented names of people, each used once; all begin with 示例 so that no reader takes them for somebody. */
final class Names {

    private static final List<String> SURNAMES =
            List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗");
    private static final List<String> GIVEN = List.of(
            "志强", "建华", "小明", "文平", "丽", "海波", "春生", "国庆", "玉兰", "大勇", "永安", "秀云", "天成", "立新", "冬梅", "长江", "红", "金水",
            "东升", "雨田", "向阳", "晓光", "玉山", "成功", "月", "一凡", "子安", "思远");

    private final Random random;
    private final Set<String> used = new HashSet<>();

    Names(Random random) {
        this.random = random;
    }

    /** Surname and given name without the 示例, never twice. */
    String next() {
        String drawn = draw();
        while (!used.add(drawn)) {
            drawn = draw();
        }
        return drawn;
    }

    private String draw() {
        return SURNAMES.get(random.nextInt(SURNAMES.size())) + GIVEN.get(random.nextInt(GIVEN.size()));
    }
}
