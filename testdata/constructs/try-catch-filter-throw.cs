using System;
class MyError : Exception { public int Code; public MyError(string s) : base(s) { } }
class OtherError : Exception { }
class Log { public static void Write(int i) { } }
class User { void M() { try { throw new MyError("x"); } catch (MyError e) when (e.Code > 1) { Log.Write(e.Code); throw; } catch (OtherError) { } finally { Log.Write(0); } } }
