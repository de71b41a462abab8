package dev.proviso.analysis.theory;

/**
 * A number, and how many times an endlessly small one beside it: {@code x < 3} is {@code x <= 3 - 1 small}. So strict bounds are
 * bounds like others.
 */
public record Bound(Rational number, Rational small) implements Comparable<Bound> {

    public static final Bound ZERO = of(Rational.ZERO);

    public static Bound of(Rational number) {
        return new Bound(number, Rational.ZERO);
    }

    /** Just below a number. */
    public static Bound below(Rational number) {
        return new Bound(number, Rational.of(-1));
    }

    public Bound plus(Bound other) {
        return new Bound(number.plus(other.number), small.plus(other.small));
    }

    public Bound minus(Bound other) {
        return new Bound(number.minus(other.number), small.minus(other.small));
    }

    public Bound times(Rational factor) {
        return new Bound(number.times(factor), small.times(factor));
    }

    public Bound over(Rational divisor) {
        return new Bound(number.over(divisor), small.over(divisor));
    }

    @Override
    public int compareTo(Bound other) {
        int byNumber = number.compareTo(other.number);
        return byNumber != 0 ? byNumber : small.compareTo(other.small);
    }
}
