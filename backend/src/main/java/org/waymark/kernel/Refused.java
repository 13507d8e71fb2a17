package org.waymark.kernel;

import java.util.List;

/** An act that cannot be done, with a sentence that tells the person why and what they can do about it. */
public abstract sealed class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Refused(String sentence) {
        super(sentence, null, false, false);
    }

    /** The sentence, fit to be shown as it is. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** Shortens and cleans what somebody typed, so that a sentence can quote it. */
    public static String quoted(String typed) {
        String clean = typed.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .limit(61)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return clean.codePointCount(0, clean.length()) > 60
                ? clean.substring(0, clean.offsetByCodePoints(0, 60)) + "…"
                : clean;
    }

    /** The actor knows of the thing but may not do this with it. */
    public static final class NotAllowed extends Refused {
        private static final long serialVersionUID = 1L;

        public NotAllowed(String sentence) {
            super(sentence);
        }
    }

    /** There is no such thing, or none that the actor may know of. */
    public static final class NotFound extends Refused {
        private static final long serialVersionUID = 1L;

        /** @param thing what was looked for, in the field's word: “assessment”, “person” */
        public NotFound(String thing) {
            super("We cannot find this " + thing + ". It may have been moved, or it is not yours to see.");
        }
    }

    /** Right thing, wrong time: the state of the thing does not allow it any more, or not yet. */
    public static final class NotNow extends Refused {
        private static final long serialVersionUID = 1L;

        public NotNow(String sentence) {
            super(sentence);
        }
    }

    /** Something typed or chosen is not valid; each fault names its field. */
    public static final class NotValid extends Refused {
        private static final long serialVersionUID = 1L;
        private final transient List<Fault> faults;

        public NotValid(String field, String sentence) {
            this(List.of(new Fault(field, sentence)));
        }

        public NotValid(List<Fault> faults) {
            super(String.join(" ", faults.stream().map(Fault::sentence).toList()));
            this.faults = List.copyOf(faults);
        }

        public List<Fault> faults() {
            return faults;
        }
    }

    /** Somebody else changed the same thing in the meantime. */
    public static final class ChangedMeanwhile extends Refused {
        private static final long serialVersionUID = 1L;

        public ChangedMeanwhile(String sentence) {
            super(sentence);
        }
    }

    /** One thing that is wrong with what was entered: the field's name and a sentence. */
    public record Fault(String field, String sentence) {}
}
