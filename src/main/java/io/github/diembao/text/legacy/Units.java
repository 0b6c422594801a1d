package io.github.diembao.text.legacy;

/** What is decoded: bytes, or the characters of a string that stand for bytes. */
interface Units {

    /** Number of units. */
    int length();

    /** Returns the byte at a place, or the complement ({@code ~c}) of a character that stands for none. */
    int at(int index);

    static Units of(byte[] bytes) {
        return new Units() {
            @Override
            public int length() {
                return bytes.length;
            }

            @Override
            public int at(int index) {
                return bytes[index] & 0xFF;
            }
        };
    }

    static Units of(String misread) {
        return new Units() {
            @Override
            public int length() {
                return misread.length();
            }

            @Override
            public int at(int index) {
                char c = misread.charAt(index);
                int b = ByteView.WESTERN.byteOf(c);
                return b < 0 ? ~c : b;
            }
        };
    }
}
