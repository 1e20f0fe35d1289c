package org.sala.need;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** The kinds of need there are, read from {@code rules/needs.json}, which anybody who runs Sala may edit. */
public final class Categories {
    private final List<Category> all;

    private Categories(List<Category> all) {
        this.all = all;
    }

    /**
     * One kind of need, worded as {@code need.<code>}.
     *
     * @param group which kinds it stands among
     * @param sensitive the right needed to see needs of this kind, if it needs one
     */
    public record Category(String code, String group, String icon, Optional<String> sensitive) {}

    public static Categories of(Rules rules) {
        return new Categories(rules.tree().fields("needs").items("categories").stream()
                .map(Value.Fields.class::cast)
                .map(rule -> new Category(
                        rule.needText("code"), rule.needText("group"), rule.needText("icon"), rule.text("sensitive")))
                .toList());
    }

    public List<Category> list() {
        return all;
    }

    /** Empty for one that only a newer phone knows: it is kept and shown as it came. */
    public Optional<Category> find(String code) {
        return all.stream().filter(category -> category.code().equals(code)).findFirst();
    }

    /** Those that somebody with these rights to sensitive fields may see and choose. */
    public List<Category> shownTo(Set<String> rights) {
        return all.stream()
                .filter(category -> category.sensitive().stream().allMatch(rights::contains))
                .toList();
    }
}
