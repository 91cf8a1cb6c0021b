using Chancery.Reading.Lexicon;

File.WriteAllLines(args[1], LexiconFolder.Files(args[0]));
