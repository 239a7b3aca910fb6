#!/bin/bash -eu
# Builds the targets for OSS-Fuzz: one program each, its corpus, and the dictionary.
. precompile_swift
swift build --package-path Tests/Fuzz -c release --build-system native \
  --sanitize=fuzzer --sanitize=address -Xswiftc -sanitize=fuzzer,address \
  -Xswiftc -assert-config -Xswiftc Debug
python3 .ci/fuzz-dictionary > "$OUT/presstext.dict"
for target in bytes kinds lines roundtrip options; do
  name=Fuzz${target^}
  cp "Tests/Fuzz/.build/release/$name" "$OUT/"
  zip -qj "$OUT/${name}_seed_corpus.zip" "seeds/corpus/$target"/*
  printf '[libfuzzer]\ndict = presstext.dict\nmax_len = 4096\n' > "$OUT/$name.options"
done
