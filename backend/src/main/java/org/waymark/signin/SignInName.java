package org.waymark.signin;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.waymark.kernel.Refused;

/** The name typed at sign-in, folded to one form, so that capitals and curly apostrophes make no difference. */
final class SignInName {

    private static final int LONGEST_TYPED = 400;
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{Nd}._\\-@']{3,100}");

    private SignInName() {}

    /** The one form of what was typed; names that are far too long are cut, as no account has them. */
    static String fold(String typed) {
        String bounded = typed.length() > LONGEST_TYPED ? typed.substring(0, LONGEST_TYPED) : typed;
        String plain = Normalizer.normalize(bounded.strip().replace('\u2019', '\''), Normalizer.Form.NFKC);
        return Normalizer.normalize(plain.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC)
                .strip();
    }

    /**
     * The one form of a name for a new account.
     *
     * @throws Refused.NotValid if it is too short, too long or holds other signs than letters, digits and . _ - @ '
     */
    static String chosen(String typed) {
        String name = fold(typed);
        if (typed.length() > LONGEST_TYPED || !SHAPE.matcher(name).matches()) {
            throw new Refused.NotValid(
                    "signInName", "A sign-in name has 3 to 100 letters, digits or the signs . _ - @ ' and no spaces.");
        }
        return name;
    }
}
